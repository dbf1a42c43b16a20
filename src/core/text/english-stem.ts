/**
 * The suffix stripper of M. F. Porter, "An algorithm for suffix stripping" (1980), with the two later
 * corrections of its author (-logi, -bli). Expects folded forms; what is not plain Latin is left alone.
 */
export function englishStem(form: string): string {
  if (form.length <= 2 || form.length > LONGEST_INFLECTED || !/^[a-z]+$/.test(form)) return form;
  let word = withoutPlural(form);
  word = withoutPast(word);
  if (word.endsWith('y') && hasVowel(word.slice(0, -1))) word = `${word.slice(0, -1)}i`;
  word = replaced(word, DOUBLE_SUFFIXES, 1);
  word = replaced(word, SINGLE_SUFFIXES, 1);
  word = withoutLast(word);
  return tidied(word);
}

/** No English word that is inflected is longer; what is longer is a run of letters. */
const LONGEST_INFLECTED = 45;

const DOUBLE_SUFFIXES = suffixes(
  'ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log',
);
const SINGLE_SUFFIXES = suffixes('icate:ic ative: alize:al iciti:ic ical:ic ful: ness:');
const LAST_SUFFIXES = suffixes(
  'al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: sion:s tion:t ou: ism: ate: iti: ous: ive: ize:',
);

type Suffix = readonly [ending: string, instead: string];

/** Longest first, because only the longest that fits is tried. */
function suffixes(list: string): readonly Suffix[] {
  return list
    .split(' ')
    .map((pair): Suffix => {
      const [ending = '', instead = ''] = pair.split(':');
      return [ending, instead];
    })
    .sort((a, b) => b[0].length - a[0].length);
}

/** A y is a consonant at the beginning and after a vowel; so of a run of them every second one is. */
function isConsonant(word: string, at: number): boolean {
  let first = at;
  while (first > 0 && word[first] === 'y') first -= 1;
  const isFirst = word[first] === 'y' || !'aeiou'.includes(word[first] ?? '');
  return (at - first) % 2 === 0 ? isFirst : !isFirst;
}

/** How often a vowel is followed by a consonant: Porter's m. */
function measure(stem: string): number {
  let count = 0;
  for (let at = 1; at < stem.length; at += 1) {
    if (isConsonant(stem, at) && !isConsonant(stem, at - 1)) count += 1;
  }
  return count;
}

const hasVowel = (stem: string): boolean => [...stem].some((_, at) => !isConsonant(stem, at));

const endsDouble = (word: string): boolean =>
  word.at(-1) === word.at(-2) && isConsonant(word, word.length - 1);

/** Consonant, vowel, consonant, the last not w, x or y: hop, but not snow. */
const endsShort = (word: string): boolean =>
  word.length > 2 &&
  isConsonant(word, word.length - 3) &&
  !isConsonant(word, word.length - 2) &&
  isConsonant(word, word.length - 1) &&
  !/[wxy]$/.test(word);

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = /(?:ed|ing)$/.exec(word)?.[0] ?? '';
  const stem = word.slice(0, word.length - ending.length);
  if (ending === '' || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function replaced(word: string, list: readonly Suffix[], least: number): string {
  const found = list.find(([ending]) => word.endsWith(ending));
  if (found === undefined) return word;
  const stem = word.slice(0, word.length - found[0].length);
  return measure(stem) >= least ? stem + found[1] : word;
}

const withoutLast = (word: string): string => {
  const found = LAST_SUFFIXES.find(([ending]) => word.endsWith(ending));
  if (found === undefined) return word;
  const stem = word.slice(0, word.length - found[0].length) + found[1];
  return measure(stem) > 1 ? stem : word;
};

function tidied(word: string): string {
  let tidy = word;
  if (tidy.endsWith('e')) {
    const stem = tidy.slice(0, -1);
    if (measure(stem) > 1 || (measure(stem) === 1 && !endsShort(stem))) tidy = stem;
  }
  return measure(tidy) > 1 && endsDouble(tidy) && tidy.endsWith('l') ? tidy.slice(0, -1) : tidy;
}

import { baseLanguage } from './base-language';
import { folded } from './fold';
import { languagesThatUse, stopWordsOf } from './stop-words';

/** As much of a text as tells its language. */
const SAMPLE_LENGTH = 2_000;
/** Fewer words than this say too little to contradict a declaration, or to do without one. */
const FEWEST_WORDS = { contradict: 20, guess: 6 };
/** Share of function words in running text is 35 to 50 % in its own language, under 15 % in a stranger's. */
const SHARE = { own: 0.25, stranger: 0.1, guess: 0.2 };

/**
 * BCP 47 primary tag, null when nothing tells. What the publisher declares holds, unless the script or the
 * function words clearly say otherwise.
 */
export function languageOf(text: string, declared: string | null): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const language = baseLanguage(declared);
  if (!/\p{L}/u.test(sample)) return language;
  const script = scriptOf(sample);
  if (script === null) return inLatin(sample, language);
  return language !== null && script.languages.includes(language) ? language : toldByLetters(sample, script);
}

function inLatin(sample: string, language: string | null): string | null {
  if (language === null || isNeverLatin(language)) return byWords(sample, SHARE.guess);
  const words = wordsIn(sample);
  const isDoubtful = words.length >= FEWEST_WORDS.contradict && shareOf(words, language) < SHARE.stranger;
  return (isDoubtful ? byWords(sample, SHARE.own) : null) ?? language;
}

type Script = { readonly pattern: RegExp; readonly languages: readonly string[] };

/** Scripts other than Latin, and who writes them; the first is meant where no letter says more. */
const SCRIPTS: readonly Script[] = [
  { pattern: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, languages: ['ja'] },
  { pattern: /\p{sc=Hangul}/gu, languages: ['ko'] },
  { pattern: /\p{sc=Han}/gu, languages: ['zh', 'ja', 'yue', 'ko'] },
  {
    pattern: /\p{sc=Cyrillic}/gu,
    languages: ['ru', 'uk', 'bg', 'be', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg', 'tt', 'uz', 'bs', 'az'],
  },
  {
    pattern: /\p{sc=Arabic}/gu,
    languages: ['ar', 'fa', 'ur', 'ps', 'ku', 'ckb', 'ug', 'sd', 'pa', 'az', 'ks'],
  },
  { pattern: /\p{sc=Devanagari}/gu, languages: ['hi', 'mr', 'ne', 'sa', 'kok', 'mai', 'bho'] },
  { pattern: /\p{sc=Greek}/gu, languages: ['el'] },
  { pattern: /\p{sc=Hebrew}/gu, languages: ['he', 'yi'] },
  { pattern: /\p{sc=Bengali}/gu, languages: ['bn', 'as'] },
  { pattern: /\p{sc=Thai}/gu, languages: ['th'] },
  { pattern: /\p{sc=Armenian}/gu, languages: ['hy'] },
  { pattern: /\p{sc=Georgian}/gu, languages: ['ka'] },
  { pattern: /\p{sc=Ethiopic}/gu, languages: ['am', 'ti'] },
  { pattern: /\p{sc=Tamil}/gu, languages: ['ta'] },
  { pattern: /\p{sc=Telugu}/gu, languages: ['te'] },
  { pattern: /\p{sc=Malayalam}/gu, languages: ['ml'] },
  { pattern: /\p{sc=Kannada}/gu, languages: ['kn'] },
  { pattern: /\p{sc=Gujarati}/gu, languages: ['gu'] },
  { pattern: /\p{sc=Gurmukhi}/gu, languages: ['pa'] },
  { pattern: /\p{sc=Oriya}/gu, languages: ['or'] },
  { pattern: /\p{sc=Sinhala}/gu, languages: ['si'] },
  { pattern: /\p{sc=Myanmar}/gu, languages: ['my'] },
  { pattern: /\p{sc=Khmer}/gu, languages: ['km'] },
  { pattern: /\p{sc=Lao}/gu, languages: ['lo'] },
  { pattern: /\p{sc=Tibetan}/gu, languages: ['bo', 'dz'] },
];

/** Languages that are not written in Latin letters at all. */
const isNeverLatin = (language: string): boolean =>
  SCRIPTS.some(({ languages }) => languages.includes(language)) && !ALSO_LATIN.has(language);

const ALSO_LATIN = new Set(['sr', 'uz', 'az', 'bs', 'tt', 'kk', 'ku', 'mn', 'tg']);

/** Letters that only one language of a script uses, or uses often. */
const TELLING: readonly (readonly [RegExp, string])[] = [
  [/[әғқңұһӘҒҚҢҰҺ]/u, 'kk'],
  [/[ўЎ]|і.*ы|ы.*і/su, 'be'],
  [/[іїєґІЇЄҐ]/u, 'uk'],
  [/[ђћЂЋ]/u, 'sr'],
  [/[ѓќѕЃЌЅ]/u, 'mk'],
  [/[ыэёЫЭЁ]/u, 'ru'],
  [/[јљњџ]/u, 'sr'],
  [/[ъщЪЩ]/u, 'bg'],
  [/[ٹڈڑںے]/u, 'ur'],
  [/[پچژگ]/u, 'fa'],
];

/** The script of most letters, null for Latin. Some kana among Han characters is Japanese. */
function scriptOf(sample: string): Script | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  // Where half of the letters are Latin, no other script has more; most texts are told by this alone.
  const latin = sample.match(/\p{sc=Latin}/gu)?.length ?? 0;
  if (latin * 2 >= letters) return null;
  const counted = SCRIPTS.map((script) => ({ script, count: sample.match(script.pattern)?.length ?? 0 }));
  const eastern = counted.filter(({ script }) => script.languages.includes('ja'));
  const [kana, han] = eastern.map(({ count }) => count);
  if ((kana ?? 0) * SOME_KANA > letters && ((kana ?? 0) + (han ?? 0)) * 2 > letters)
    return eastern[0]?.script ?? null;
  const most = counted.reduce((best, one) => (one.count > best.count ? one : best));
  return most.count * 2 > letters ? most.script : null;
}

/** Running Japanese is half kana; names in headlines leave at least a tenth. */
const SOME_KANA = 10;

const toldByLetters = (sample: string, { languages }: Script): string | null =>
  TELLING.find(([letters, language]) => languages.includes(language) && letters.test(sample))?.[1] ??
  languages[0] ??
  null;

const wordsIn = (sample: string): readonly string[] =>
  (sample.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map(folded);

const shareOf = (words: readonly string[], language: string): number => {
  const stops = stopWordsOf(language);
  return stops.size === 0 ? 1 : words.filter((word) => stops.has(word)).length / words.length;
};

/** The language whose function words are most of the text; null below `least`, or when two are as good. */
function byWords(sample: string, least: number): string | null {
  const words = wordsIn(sample);
  if (words.length < FEWEST_WORDS.guess) return null;
  const uses = new Map<string, number>();
  for (const word of words) {
    for (const language of languagesThatUse(word)) uses.set(language, (uses.get(language) ?? 0) + 1);
  }
  const ranked = [...uses]
    .map(([language, count]) => ({ language, share: count / words.length }))
    .sort((one, other) => other.share - one.share);
  const [first, second] = ranked;
  if (first === undefined || first.share < least) return null;
  return second !== undefined && second.share === first.share ? null : first.language;
}

/** What comes after a mark that may end a sentence. */
export type Next = {
  /** The word itself; empty where a sign or nothing follows. */
  readonly word: string;
  readonly looks: 'nothing' | 'lower' | 'upper' | 'caseless' | 'digit' | 'sign' | 'pause';
  /** It stands in a bracket. */
  readonly isAside: boolean;
  /** Where the word begins. */
  readonly at: number;
};

const OPENING = /[\s"'“”„«»‹›‘‚¿¡`「『《([{（]/;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/uy;
const DASH = /^[-–—―]/;

export function nextAfter(text: string, from: number): Next {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  const sign = text[at];
  if (sign === undefined) return { word: '', looks: 'nothing', isAside: false, at };
  if (/[,;:،；，、؛]/.test(sign)) return { word: '', looks: 'pause', isAside: false, at };
  const isAside = /[([（]/.test(sign);
  if (DASH.test(sign)) at += 1;
  while (at < text.length && OPENING.test(text[at] ?? '')) at += 1;
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? '';
  return { word, looks: word === '' ? 'sign' : looksOf(word), isAside, at };
}

/** "iPhone" and "al-Qaida" open a sentence as they are: a capital further in shows it. */
function looksOf(word: string): 'lower' | 'upper' | 'caseless' | 'digit' {
  if (/^\p{N}/u.test(word)) return 'digit';
  if (/^[\p{Lu}\p{Lt}]/u.test(word)) return 'upper';
  if (/^\p{Ll}/u.test(word)) return /^\p{Ll}{1,2}-?\p{Lu}/u.test(word) ? 'upper' : 'lower';
  return 'caseless';
}

/** Up to `most` words from `at` on, as far as nothing but spaces parts them. */
export function wordsFrom(text: string, at: number, most: number): readonly string[] {
  const words: string[] = [];
  let place = at;
  while (words.length < most) {
    WORD.lastIndex = place;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    words.push(word);
    place += word.length;
    if (text[place] !== ' ') break;
    place += 1;
  }
  return words;
}

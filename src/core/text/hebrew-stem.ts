/** And, the, in, to, that, as: Hebrew writes them onto the word that follows, one or two of them. */
const PREFIX = /^ו?(?:כש|מה|שה|לכש|[הבלשכ])?/u;
/** Plurals, and what makes a verbal noun of a verb. */
const ENDING = /(?:ויות|יות|ים|ות|ית|ה|ת)$/u;
/** A root has three letters; with fewer left, what was taken away belongs to the word. */
const SHORTEST = 3;

/** A Hebrew word without what is written onto it; a short one as it is. */
export function hebrewStem(word: string): string {
  const prefix = PREFIX.exec(word)?.[0] ?? '';
  const bare = word.length - prefix.length >= SHORTEST ? word.slice(prefix.length) : word;
  const ending = ENDING.exec(bare)?.[0] ?? '';
  return bare.length - ending.length >= SHORTEST ? bare.slice(0, bare.length - ending.length) : bare;
}

/** Text as an outline can carry it: one line, no characters XML has no place for. */
export const plainText = (text: string): string => text.replace(NOT_XML, '').replace(/\s+/g, ' ').trim();

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be removed
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

const LOOKS_LIKE_A_DATE = /\d{4}.*\d:\d\d|^\d{4}-\d\d-\d\d/;

/** `Sun, 21 Jun 2009 12:00:00 GMT` and ISO 8601; null for anything else. */
export const readDate = (text: string): number | null => {
  // Date.parse takes almost any words with a number in them for a date.
  if (text.length > MAX_DATE_LENGTH || !LOOKS_LIKE_A_DATE.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
};

/** Longer than the longest date in words; keeps the test above short. */
const MAX_DATE_LENGTH = 80;

/** Longer than the tags of anything; what is longer is a text in the wrong place. */
const MAX_CATEGORIES_LENGTH = 20_000;

/** `a, /b/c` gives [['a'], ['b', 'c']]: tags and paths, each once, empty parts left out. */
export const readCategories = (text: string): string[][] => {
  if (text.length > MAX_CATEGORIES_LENGTH) return [];
  const seen = new Map<string, string[]>();
  for (const category of text.split(',')) {
    const path = category
      .split('/')
      .map((part) => plainText(part))
      .filter((part) => part !== '');
    if (path.length > 0) seen.set(path.join('/'), path);
  }
  return [...seen.values()];
};

import { EASTERN_WORDS } from './eastern-words';
import { NORTHERN_WORDS } from './northern-words';
import { ROMANCE_WORDS } from './romance-words';
import { SLAVIC_WORDS } from './slavic-words';
import type { AsideWords, Subject } from './subjects';

const WORDS: Readonly<Record<string, AsideWords>> = {
  ...NORTHERN_WORDS,
  ...ROMANCE_WORDS,
  ...SLAVIC_WORDS,
  ...EASTERN_WORDS,
};

/** Languages that tie words together, or write no spaces: a word may begin and end anywhere. */
const TIED = new Set(['ja', 'zh', 'ko', 'ar', 'he', 'th']);

const made = new Map<string, ReadonlyMap<Subject, RegExp>>();

/** Patterns of a language by subject; empty where the language is unknown. */
export function asidePatterns(language: string): ReadonlyMap<Subject, RegExp> {
  const known = made.get(language);
  if (known !== undefined) return known;
  const patterns = new Map<Subject, RegExp>();
  // Object.entries forgets the key type of the tables.
  for (const [subject, words] of Object.entries(WORDS[language] ?? {}) as [Subject, string][])
    patterns.set(subject, patternOf(words, TIED.has(language)));
  made.set(language, patterns);
  return patterns;
}

function patternOf(words: string, isTied: boolean): RegExp {
  const source = words.replaceAll('*', '[\\p{L}\\p{M}]{0,24}').replaceAll("'", "['’]").replaceAll(' ', '\\s');
  return isTied
    ? new RegExp(source, 'iu')
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`, 'iu');
}

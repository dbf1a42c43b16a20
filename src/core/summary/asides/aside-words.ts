import { EASTERN_WORDS } from './eastern-words';
import { NORTHERN_WORDS } from './northern-words';
import { ROMANCE_WORDS } from './romance-words';
import { SLAVIC_WORDS } from './slavic-words';

/** What a publisher speaks of when it speaks to its readers. */
export type Subject =
  /** The reader, and what the reader is asked to do. */
  | 'reader'
  /** The publisher itself. */
  | 'house'
  /** The very text that is being read. */
  | 'self'
  /** Who may read on, and for how much. */
  | 'access'
  /** Letters that are sent. */
  | 'mail'
  /** Gifts and support. */
  | 'giving'
  /** What is earned by the reader's buying. */
  | 'shop'
  /** What a browser has to allow. */
  | 'browser'
  /** Changes of a text and faults in it. */
  | 'change'
  /** Machines that write and translate. */
  | 'machine'
  /** Where a text goes on. */
  | 'advert'
  /** Whom those in need are sent to. */
  | 'help'
  /** Help in general. */
  | 'aid'
  /** How they are reached. */
  | 'contact'
  /** A greeting at the beginning of a letter. */
  | 'greeting';

/**
 * Alternatives by subject, as the source of a regular expression: `*` stands for any more letters, all others are whole
 * words. A subject that a language has no line for is not known there.
 */
export type AsideWords = Readonly<Partial<Record<Subject, string>>>;

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

import { type AbbreviationLists, BY_LANGUAGE, EVERYWHERE } from './abbreviations';
import { monthNames } from './month-names';
import { COUNTED, OPENERS, SAYING, TIME_OPENERS } from './openers';

export type AbbreviationKind = keyof AbbreviationLists;

/** What a language says about where its sentences end. */
export type SentenceRules = {
  /** By shortening, without its last stop. */
  readonly kindOf: ReadonlyMap<string, AbbreviationKind>;
  readonly openers: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  readonly timeOpeners: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** A number with a stop is an ordinal: "12. Juni". */
  readonly hasOrdinalStop: boolean;
  /** Nouns have capitals, so a capital after a number tells nothing. */
  readonly capitalisesNouns: boolean;
  /** Words without a vowel letter are words, not shortenings. */
  readonly hasVowellessWords: boolean;
  /** "I" is always a capital, so it opens nothing. */
  readonly hasCapitalPronoun: boolean;
  /** Sentences end with a colon, and a full stop is a lesser pause. */
  readonly endsWithColon: boolean;
  /** A semicolon is the question mark. */
  readonly endsWithSemicolon: boolean;
};

const ORDINAL_STOP = new Set('de lb da no nb nn fo is fi et lv cs sk sl hr sr bs hu tr eu pl'.split(' '));
const CAPITAL_NOUNS = new Set(['de', 'lb']);
const VOWELLESS_WORDS = new Set(['cs', 'sk', 'sl', 'hr', 'sr', 'bs', 'mk', 'bg', 'cy']);

const known = new Map<string, SentenceRules>();

/** Rules by primary language tag; what all languages share when it is null or not listed. */
export function rulesFor(language: string | null): SentenceRules {
  const tag = language?.toLowerCase().split(/[-_]/)[0] ?? '';
  const kept = known.get(tag);
  if (kept !== undefined) return kept;
  const rules = makeRules(tag === 'nb' || tag === 'nn' ? 'no' : tag, tag);
  known.set(tag, rules);
  return rules;
}

function makeRules(listed: string, tag: string): SentenceRules {
  return {
    kindOf: new Map([...entriesOf(EVERYWHERE), ...entriesOf(BY_LANGUAGE[listed] ?? {})]),
    openers: words(`${OPENERS.en} ${OPENERS[listed] ?? ''}`),
    saying: words(`${SAYING.en} ${SAYING[listed] ?? ''}`),
    timeOpeners: words(TIME_OPENERS),
    counted: words(COUNTED),
    months: monthNames(tag),
    hasOrdinalStop: ORDINAL_STOP.has(tag),
    capitalisesNouns: CAPITAL_NOUNS.has(tag),
    hasVowellessWords: VOWELLESS_WORDS.has(tag),
    hasCapitalPronoun: tag === 'en' || tag === '',
    endsWithColon: tag === 'hy',
    endsWithSemicolon: tag === 'el',
  };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean));

const entriesOf = (lists: AbbreviationLists): (readonly [string, AbbreviationKind])[] =>
  KINDS.flatMap((kind) => [...words(lists[kind] ?? '')].map((word) => [word, kind] as const));

const KINDS: readonly AbbreviationKind[] = ['plain', 'either', 'time', 'number', 'before'];

/** Whether a word with a capital has it only because it opens a sentence. */
export function isOpener(word: string, rules: SentenceRules): boolean {
  const small = word.toLowerCase();
  if (word.length > 1 && word === word.toUpperCase()) return false;
  return rules.openers.has(small) || rules.openers.has(small.split(/['’-]/)[0] ?? '');
}

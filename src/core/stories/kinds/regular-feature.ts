import { monthNamed } from '../../feeds/month-names';
import { hebrewStem } from '../../text/hebrew-stem';
import { carriesMeaning } from '../../text/meaning';
import { prefixOf, stemOf } from '../../text/stems';
import { WEEKDAYS } from '../../text/weekday-names';
import { type Word, wordsOf } from '../../text/words';
import { regularNames } from './regular-names';

/** What stands before a mark at the beginning of a title, or behind one at its end, may name the feature. */
const PARTED = /\s*(?:[:：|｜]|\s[–—-]\s)\s*/u;
const IN_BRACKETS = /^[[(【<（]([^\])】>）]{2,40})[\])】>）]|[[(【（]([^\])】）]{2,40})[\])】）]$/u;
const LONGEST_TITLE = 200;
/** Words that a name may consist of. */
const LONGEST_NAME = 4;
/** "The big Christmas quiz", "Tide times for Port Vale": what it is about, or for where. */
const MOST_BEFORE = 2;
const MOST_AFTER = 3;
/** Endings that make a regular feature of any word before them, in languages that write compounds as one. */
const COMPOUND =
  /.(?:quiz|horoskop|horoscoop|horoskooppi|kreuzwortratsel|ratsel|briefing|newsletter|kryssord|korsord|krydsord|kruiswoord|puzzel|tietovisa|ruckblick|uberblick|ristikko)$/u;

/**
 * Whether a title or a label is that of a regular feature: a briefing, a quiz, a crossword, a horoscope, tide times,
 * notices. Such a thing comes at its hour whatever has happened. @param language BCP 47; null when unknown
 */
export function isRegularFeature(title: string, language: string | null): boolean {
  const text = title.slice(0, LONGEST_TITLE).trim();
  const bracketed = IN_BRACKETS.exec(text);
  const inside = bracketed?.[1] ?? bracketed?.[2];
  if (inside !== undefined && (isLabel(inside, language) || isNamed(wordsOf(inside), language))) return true;
  if (regularNames.greeting.test(text)) return true;
  const parts = text.split(PARTED).filter((part) => part !== '');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (regularNames.unspaced.test(first) || regularNames.unspaced.test(last)) return true;
  if (isNamed(wordsOf(text), language)) return true;
  if (parts.length < 2) return false;
  return isNamed(wordsOf(first), language) || isNameAlone(wordsOf(last), language);
}

/** A title that is a name and what usually stands beside it. */
function isNamed(words: readonly Word[], language: string | null): boolean {
  const { certain, inPictures, likely } = names();
  const found = spanOf(words, certain) ?? compoundAmong(words) ?? atStart(spanOf(words, inPictures));
  const beside = (from: number, to: number): number =>
    words.slice(from, to).filter((word) => !isFiller(word, language) && !likely.has(keyOf([word]))).length;
  if (found !== null) {
    const after = beside(found.end, words.length);
    const next = words[found.end];
    const isForSomething = next === undefined || isFiller(next, language) || likely.has(keyOf([next]));
    return beside(0, found.start) <= MOST_BEFORE && (after === 0 || (after <= MOST_AFTER && isForSomething));
  }
  const other = spanOf(words, likely) ?? endingAmong(words, likely);
  if (other === null) return false;
  const isLeft = (word: Word, at: number): boolean =>
    (at < other.start || at >= other.end) && !isFiller(word, language) && !likely.has(keyOf([word]));
  return !words.some(isLeft) && words.some((word) => word.shape !== 'number' && isTime(word));
}

/** A label says it in one name and no more. */
function isNameAlone(words: readonly Word[], language: string | null): boolean {
  const { certain, labels } = names();
  const found = spanOf(words, certain) ?? spanOf(words, labels) ?? compoundAmong(words);
  if (found === null) return false;
  return !words.some((word, at) => (at < found.start || at >= found.end) && !isFiller(word, language));
}

export const isRegularLabel = (label: string, language: string | null): boolean =>
  label.length <= LONGEST_TITLE && isLabel(label, language);

const isLabel = (label: string, language: string | null): boolean =>
  regularNames.unspaced.test(label) || isNameAlone(wordsOf(label), language);

type Span = { readonly start: number; readonly end: number };

/** The first longest run of words that is one of these names. */
function spanOf(words: readonly Word[], among: ReadonlySet<string>): Span | null {
  for (let start = 0; start < words.length; start += 1) {
    for (let end = Math.min(words.length, start + LONGEST_NAME); end > start; end -= 1) {
      if (among.has(keyOf(words.slice(start, end)))) return { start, end };
    }
  }
  return null;
}

const atStart = (span: Span | null): Span | null => (span?.start === 0 ? span : null);

function compoundAmong(words: readonly Word[]): Span | null {
  const at = words.findIndex(({ form }) => COMPOUND.test(form));
  return at === -1 ? null : { start: at, end: at + 1 };
}

/** Endings differ from case to case, and Arabic and Hebrew write their article onto the word. */
const keyOf = (words: readonly Word[]): string => words.map(keyOfWord).join(' ');

function keyOfWord({ form, lower }: Word): string {
  if (ARABIC.test(form)) return stemOf({ form, lower }, 'ar');
  if (!HEBREW.test(form)) return prefixOf(form, KEY_LETTERS);
  // A name may itself begin like an article, which then stands before it once more.
  let key = lower;
  for (let times = 0; times < MOST_ARTICLES; times += 1) key = hebrewStem(key);
  return key;
}

const MOST_ARTICLES = 4;
const ARABIC = /^[\p{sc=Arabic}\p{M}]+$/u;
const HEBREW = /^\p{sc=Hebrew}+$/u;
const KEY_LETTERS = 7;

/** A compound ends with the name: "Nachrichtenüberblick", "hírösszefoglaló". */
function endsWithName({ form }: Word, among: ReadonlySet<string>): boolean {
  for (let letters = SHORTEST_ENDING; letters <= form.length - 2; letters += 1)
    if (among.has(prefixOf(form.slice(-letters), KEY_LETTERS))) return true;
  return false;
}

const SHORTEST_ENDING = 6;
const LONGEST_COMPOUND = 30;

const isFiller = (word: Word, language: string | null): boolean =>
  isTime(word) || !carriesMeaning(word, language) || names().news.has(keyOf([word]));

const isTime = (word: Word): boolean =>
  word.shape === 'number' ||
  /^\p{Nd}/u.test(word.form) ||
  names().times.has(keyOf([word])) ||
  names().weekdays.has(keyOf([word])) ||
  monthNamed(word.form)?.isWhole === true ||
  isTimeOfWeekday(word);

/** "Montagmorgen", "maandagochtend" */
const isTimeOfWeekday = ({ form }: Word): boolean =>
  form.length <= LONGEST_COMPOUND &&
  /^(?:mon|diens|mitt|donners|frei|sams|sonn|maan|dins|woens|donder|vrij|zater|zon|man|tirs|ons|tors|fre|lor|son|lordag)\w*(?:morgen|abend|mittag|nacht|fruh|ochtend|avond|middag|kvall|kveld|aften|natt)$/u.test(
    form,
  );

/** Function words of titles, also of languages that have no list of them. */
const FILLERS =
  'news world the your our my plus best की का के में से पर और है हैं एक এর ও এবং در از به که و را yang di dan untuk của và các'.split(
    ' ',
  );

type Names = Record<
  'certain' | 'inPictures' | 'likely' | 'labels' | 'times' | 'weekdays' | 'news',
  ReadonlySet<string>
>;

let made: Names | null = null;

/** As `wordsOf` has them. Made at the first question, for a background that is woken answers before that. */
function names(): Names {
  made ??= {
    certain: keysOf(regularNames.certain),
    inPictures: keysOf(regularNames.inPictures),
    likely: keysOf(regularNames.likely),
    labels: keysOf(regularNames.labels),
    times: keysOf(regularNames.times),
    weekdays: keysOf([...WEEKDAYS]),
    news: keysOf(FILLERS),
  };
  return made;
}

function endingAmong(words: readonly Word[], among: ReadonlySet<string>): Span | null {
  const at = words.findIndex((word) => word.form.length <= LONGEST_COMPOUND && endsWithName(word, among));
  return at === -1 ? null : { start: at, end: at + 1 };
}

const keysOf = (all: readonly string[]): ReadonlySet<string> =>
  new Set(all.map((name) => keyOf(wordsOf(name))));

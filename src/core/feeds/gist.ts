import { textOf } from '../blocks/text-of';
import { HOUR_MS } from '../model/durations';
import type { ParsedEntry } from '../model/entry';
import { fnv } from '../text/fnv';
import { folded } from '../text/fold';

/** As much of a text is looked at: what a report is about stands at its beginning. */
const LONGEST_TEXT = 2_000;
const TITLE_WORDS = 8;
const TEXT_WORDS = 12;
const HASH_BITS = 20;
const HASH_LETTERS = 4;
/** An article that is corrected keeps its date or is dated some hours later; the next issue comes a day later. */
const NEXT_ISSUE_MS = 12 * HOUR_MS;
/** Shares of words that two versions of one article have at least. */
const SAME_TEXT = 0.35;
const SAME_AT_LEAST = 0.2;
/**
 * A report that goes on at one address says most of its headline and part of its text anew, or half of its headline and
 * most of its text. One that bears another date or says that it was updated since may keep more of its text than one
 * that does not.
 */
const GOES_ON_TITLE = 0.34;
const GOES_ON_TEXT = 0.6;
const GOES_ON_HALF_TITLE = 0.5;
const GOES_ON_NEW_TEXT = 0.35;

/**
 * What an entry is about, in some dozen letters: to be kept of every entry of a feed's latest document, and held against
 * what stands under its name in the next. Its title, its date, and the smallest hashes of its words.
 */
export function gistOf({ title, summary, content, publishedAt, updatedAt }: ParsedEntry): string {
  const text = content.length === 0 ? summary : textOf(content).slice(0, LONGEST_TEXT);
  const isUpdated = updatedAt !== null && updatedAt > (publishedAt ?? 0);
  const words = wordsOf(title);
  const numbers = words.filter((word) => /^\p{N}/u.test(word));
  return [
    hourOf(publishedAt),
    hashes([title], 1),
    hashes(numbers, 2),
    hashes(words, TITLE_WORDS),
    hashes(wordsOf(text), TEXT_WORDS),
    // Of an entry that was never changed nothing is kept.
    ...(isUpdated ? [hourOf(updatedAt)] : []),
  ].join('/');
}

const hourOf = (at: number | null): string => (at === null ? '' : Math.round(at / HOUR_MS).toString(36));

/** Whether two gists bear one date of publication, or neither of them any. */
export const isOfOneDate = (before: string, now: string): boolean =>
  before.split('/')[0] === now.split('/')[0];

/**
 * Whether what stands under one name tells of something else than before, or of how it went on, and is no other version
 * of it.
 * @param hasOwnName whether only its address is that of the one before, and its GUID is new
 */
export function isAnother(before: string, now: string, hasOwnName: boolean): boolean {
  const [one, other] = [partsOf(before), partsOf(now)];
  if (one.title === other.title) return false;
  const titleShare = shareOf(one.words, other.words, TITLE_WORDS);
  const hasTexts = one.text !== '' && other.text !== '';
  const share = hasTexts ? shareOf(one.text, other.text, TEXT_WORDS) : titleShare;
  const isNext = hoursBetween(one.date, other.date) >= NEXT_ISSUE_MS / HOUR_MS;
  const isDatedAnew =
    hoursBetween(one.date, other.date) > 0 || hoursBetween(one.changed || one.date, other.changed) > 0;
  if (hasTexts && goesOn(titleShare, share, isDatedAnew)) return true;
  if (isNext && one.text === '' && other.text === '' && one.numbers !== other.numbers) return true;
  if (isNext || hasOwnName) return share < SAME_TEXT;
  // Without a text on both sides a new title may be a correction.
  return hasTexts && titleShare < SAME_AT_LEAST && share < SAME_AT_LEAST;
}

function partsOf(gist: string) {
  const [date = '', title, numbers, words = '', text = '', changed = ''] = gist.split('/');
  return { date, title, numbers, words, text, changed };
}

/** 0 where one of the two is not known. */
const hoursBetween = (before: string, now: string): number =>
  before === '' || now === '' ? 0 : Number.parseInt(now, 36) - Number.parseInt(before, 36);

const goesOn = (titleShare: number, textShare: number, isDatedAnew: boolean): boolean =>
  isDatedAnew
    ? (titleShare < GOES_ON_TITLE && textShare < GOES_ON_TEXT) ||
      (titleShare < GOES_ON_HALF_TITLE && textShare < GOES_ON_NEW_TEXT)
    : titleShare < GOES_ON_TITLE && textShare < GOES_ON_NEW_TEXT;

/** Words, and pairs of letters where no spaces stand between words. */
function wordsOf(text: string): readonly string[] {
  const runs = folded(text.slice(0, LONGEST_TEXT).toLowerCase()).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return runs.flatMap((run) => (UNSPACED.test(run) ? pairsOf(run) : [run]));
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

const pairsOf = (run: string): readonly string[] =>
  Array.from({ length: Math.max(1, run.length - 1) }, (_one, at) => run.slice(at, at + 2));

/** The smallest hashes of these words, four letters each, ascending. */
function hashes(words: readonly string[], most: number): string {
  const all = [...new Set(words.map(hashOf))].sort((one, other) => one - other).slice(0, most);
  return all.map((hash) => hash.toString(36).padStart(HASH_LETTERS, '0')).join('');
}

function hashOf(word: string): number {
  const sum = fnv(word);
  return (sum ^ (sum >>> 15)) & ((1 << HASH_BITS) - 1);
}

/**
 * Of the smallest hashes of both together, the share that both have: about that of their words.
 * @param most as many as are kept of one: where there were fewer, all of them count
 */
function shareOf(one: string, other: string, most: number): number {
  const [first, second] = [new Set(one.match(FOUR)), new Set(other.match(FOUR))];
  const isWhole = Math.max(first.size, second.size) < most;
  const all = [...new Set([...first, ...second])].sort();
  const smallest = isWhole ? all : all.slice(0, most);
  if (smallest.length === 0) return 1;
  return smallest.filter((hash) => first.has(hash) && second.has(hash)).length / smallest.length;
}

const FOUR = /.{4}/g;

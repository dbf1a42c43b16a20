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
/** A report that goes on at one address is dated anew, and says most of its headline and part of its text anew. */
const GOES_ON_TITLE = 0.34;
const GOES_ON_TEXT = 0.6;

/**
 * What an entry is about, in some dozen letters: to be kept of every entry of a feed's latest document, and held against
 * what stands under its name in the next. Its title, its date, and the smallest hashes of its words.
 */
export function gistOf({ title, summary, content, publishedAt }: ParsedEntry): string {
  const text = content.length === 0 ? summary : textOf(content).slice(0, LONGEST_TEXT);
  const date = publishedAt === null ? '' : Math.round(publishedAt / HOUR_MS).toString(36);
  const words = wordsOf(title);
  const numbers = words.filter((word) => /^\p{N}/u.test(word));
  return [
    date,
    hashes([title], 1),
    hashes(numbers, 2),
    hashes(words, TITLE_WORDS),
    hashes(wordsOf(text), TEXT_WORDS),
  ].join('/');
}

/**
 * Whether what stands under one name tells of something else than before, or of how it went on, and is no other version
 * of it.
 * @param hasOwnName whether only its address is that of the one before, and its GUID is new
 */
export function isAnother(before: string, now: string, hasOwnName: boolean): boolean {
  const [one, other] = [before.split('/'), now.split('/')];
  const [dateBefore = '', title, numbers, words = '', text = ''] = one;
  const [dateNow = '', titleNow, numbersNow, wordsNow = '', textNow = ''] = other;
  if (title === titleNow) return false;
  const titleShare = shareOf(words, wordsNow, TITLE_WORDS);
  const share = text === '' || textNow === '' ? titleShare : shareOf(text, textNow, TEXT_WORDS);
  const isNext =
    dateBefore !== '' &&
    dateNow !== '' &&
    Number.parseInt(dateNow, 36) - Number.parseInt(dateBefore, 36) >= NEXT_ISSUE_MS / HOUR_MS;
  const isDatedAnew = dateBefore !== '' && dateNow > dateBefore && dateNow.length >= dateBefore.length;
  if (isDatedAnew && text !== '' && textNow !== '' && titleShare < GOES_ON_TITLE && share < GOES_ON_TEXT)
    return true;
  if (isNext && text === '' && textNow === '' && numbers !== numbersNow) return true;
  if (isNext || hasOwnName) return share < SAME_TEXT;
  // Without a text on both sides a new title may be a correction.
  return text !== '' && textNow !== '' && titleShare < SAME_AT_LEAST && share < SAME_AT_LEAST;
}

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

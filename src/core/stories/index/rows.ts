import { CONTEXT_TERMS, NEIGHBOURS, NOBODY, type ReadOnlyIndex } from './story-index';

/** A stretch of an array: from one number up to, and without, another. */
export type Row = { readonly from: number; readonly to: number };

/** @throws where there is no such number: an index that is off by one must not pass for a zero */
export function numberAt(numbers: ArrayLike<number>, at: number): number {
  const number = numbers[at];
  if (number === undefined) throw new RangeError(`There is no number at ${at} of ${numbers.length}`);
  return number;
}

/** The postings of a report, ordered by term. */
export const postingsOf = ({ from }: ReadOnlyIndex['postings'], doc: number): Row => ({
  from: numberAt(from, doc),
  to: numberAt(from, doc + 1),
});

/** The postings of a term that are asked for, newest first, `most` of them at most. */
export function mentionsOf(
  { newest, older }: ReadOnlyIndex['postings'],
  term: number,
  most: number,
): readonly number[] {
  const mentions: number[] = [];
  let posting = numberAt(newest, term);
  while (posting !== NOBODY && mentions.length < most) {
    mentions.push(posting);
    posting = numberAt(older, posting);
  }
  return mentions;
}

/** The seats for neighbours of a report. */
export const seatsOf = (doc: number): Row => ({ from: doc * NEIGHBOURS, to: (doc + 1) * NEIGHBOURS });

/** The terms that a report has in its context. */
export const contextOf = ({ size }: ReadOnlyIndex['contexts'], doc: number): Row => ({
  from: doc * CONTEXT_TERMS,
  to: doc * CONTEXT_TERMS + numberAt(size, doc),
});

/** Two sorted rows: of each the numbers they are sorted by, each at most once, and what these weigh. */
export type Weighed = { readonly numbers: ArrayLike<number>; readonly weights: ArrayLike<number> };

/** The sum over the numbers that two rows share, of what they weigh here times what they weigh there. */
export function dotOfSorted(one: Weighed, left: Row, other: Weighed, right: Row): number {
  let [a, b, sum] = [left.from, right.from, 0];
  while (a < left.to && b < right.to) {
    const difference = numberAt(one.numbers, a) - numberAt(other.numbers, b);
    if (difference === 0) sum += numberAt(one.weights, a) * numberAt(other.weights, b);
    if (difference <= 0) a += 1;
    if (difference >= 0) b += 1;
  }
  return sum;
}

/** Whether for any number that two rows of one sorted array share, `holds` is true of where it stands in them. */
export function someShared(
  numbers: ArrayLike<number>,
  left: Row,
  right: Row,
  holds: (inLeft: number, inRight: number) => boolean,
): boolean {
  let [a, b] = [left.from, right.from];
  while (a < left.to && b < right.to) {
    const difference = numberAt(numbers, a) - numberAt(numbers, b);
    if (difference === 0 && holds(a, b)) return true;
    if (difference <= 0) a += 1;
    if (difference >= 0) b += 1;
  }
  return false;
}

import { CONTEXT_TERMS, NEIGHBOURS, NOBODY, type ReadOnlyIndex } from './story-index';
import type { NumbersOf } from './typed-arrays';

/** A stretch of an array: from one number up to, and without, another. */
export type Row = { readonly from: number; readonly to: number };

/*
 * Readers of one number each, a function a kind of array: an engine is several times slower where one place reads
 * arrays of many kinds. Each throws where there is no such number: an index that is off by one must not pass for a zero.
 */

export const intAt = (numbers: NumbersOf<'Int32Array'>, at: number): number => numbers[at] ?? missing(at);

export const byteAt = (numbers: NumbersOf<'Uint8Array'>, at: number): number => numbers[at] ?? missing(at);

export const floatAt = (numbers: NumbersOf<'Float32Array'>, at: number): number => numbers[at] ?? missing(at);

export const doubleAt = (numbers: NumbersOf<'Float64Array'>, at: number): number =>
  numbers[at] ?? missing(at);

export const numberAt = (numbers: readonly number[], at: number): number => numbers[at] ?? missing(at);

function missing(at: number): never {
  throw new RangeError(`There is no number at ${at}`);
}

/** The postings of a report, ordered by term. */
export const postingsOf = ({ from }: ReadOnlyIndex['postings'], doc: number): Row => ({
  from: intAt(from, doc),
  to: intAt(from, doc + 1),
});

/** The postings of a term that are asked for, newest first, `most` of them at most. */
export function mentionsOf(
  { newest, older }: ReadOnlyIndex['postings'],
  term: number,
  most: number,
): readonly number[] {
  const mentions: number[] = [];
  let posting = intAt(newest, term);
  while (posting !== NOBODY && mentions.length < most) {
    mentions.push(posting);
    posting = intAt(older, posting);
  }
  return mentions;
}

/** The seats for neighbours of a report. */
export const seatsOf = (doc: number): Row => ({ from: doc * NEIGHBOURS, to: (doc + 1) * NEIGHBOURS });

/** The terms that a report has in its context. */
export const contextOf = ({ size }: ReadOnlyIndex['contexts'], doc: number): Row => ({
  from: doc * CONTEXT_TERMS,
  to: doc * CONTEXT_TERMS + byteAt(size, doc),
});

/** A sorted row: the numbers it is sorted by, each at most once, and what these weigh. */
export type Weighed = {
  readonly numbers: NumbersOf<'Int32Array'>;
  readonly weights: NumbersOf<'Float32Array'> | NumbersOf<'Float64Array'>;
};

/** The sum over the numbers that two rows share, of what they weigh here times what they weigh there. */
export function dotOfSorted(one: Weighed, left: Row, other: Weighed, right: Row): number {
  const { numbers, weights } = one;
  const { numbers: otherNumbers, weights: otherWeights } = other;
  let [a, b, sum] = [left.from, right.from, 0];
  while (a < left.to && b < right.to) {
    const difference = intAt(numbers, a) - intAt(otherNumbers, b);
    if (difference === 0) sum += (weights[a] ?? missing(a)) * (otherWeights[b] ?? missing(b));
    if (difference <= 0) a += 1;
    if (difference >= 0) b += 1;
  }
  return sum;
}

/** Whether for any number that two rows of one sorted array share, `holds` is true of where it stands in them. */
export function someShared(
  numbers: NumbersOf<'Int32Array'>,
  left: Row,
  right: Row,
  holds: (inLeft: number, inRight: number) => boolean,
): boolean {
  let [a, b] = [left.from, right.from];
  while (a < left.to && b < right.to) {
    const difference = intAt(numbers, a) - intAt(numbers, b);
    if (difference === 0 && holds(a, b)) return true;
    if (difference <= 0) a += 1;
    if (difference >= 0) b += 1;
  }
  return false;
}

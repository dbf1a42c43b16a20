import { contextOf, dotOfSorted, doubleAt, floatAt, intAt, numberAt } from '../index/rows';
import type { ReadOnlyIndex } from '../index/story-index';
import type { NumbersOf } from '../index/typed-arrays';
import { timeProximityOf } from '../similarity/time-proximity';

/** How much a link counts likeness of the whole against likeness of the members; the middle served all sets. */
const WHOLE = 0.5;

/** A story in the making: the sum of its members. */
export type ClusterVector = {
  readonly size: number;
  readonly terms: NumbersOf<'Int32Array'>;
  readonly weights: NumbersOf<'Float32Array'> | NumbersOf<'Float64Array'>;
  /** Likeness of every member with every member, itself included. */
  readonly within: number;
  readonly meanTime: number;
};

/** Members must be in order. */
export function clusterVectorOf(index: ReadOnlyIndex, members: readonly number[]): ClusterVector {
  const [first] = members;
  if (first !== undefined && members.length === 1) return vectorOfOne(index, first);
  const { contexts, documents } = index;
  const sums = new Map<number, number>();
  let selves = 0;
  let time = 0;
  for (const doc of members) {
    let square = 0;
    const { from, to } = contextOf(contexts, doc);
    for (let at = from; at < to; at += 1) {
      const [term, weight] = [intAt(contexts.term, at), floatAt(contexts.weight, at)];
      sums.set(term, (sums.get(term) ?? 0) + weight);
      square += weight * weight;
    }
    // A report is wholly like itself, however much its length discounts its likeness with others.
    selves += 1 - square;
    time += numberAt(documents.publishedAt, doc) / members.length;
  }
  const sorted = [...sums].sort(([one], [other]) => one - other);
  const terms = Int32Array.from(sorted, ([term]) => term);
  const weights = Float64Array.from(sorted, ([, weight]) => weight);
  const within = selves + weights.reduce((sum, weight) => sum + weight * weight, 0);
  return { size: members.length, terms, weights, within, meanTime: time };
}

function vectorOfOne({ contexts, documents }: ReadOnlyIndex, doc: number): ClusterVector {
  const { from, to } = contextOf(contexts, doc);
  return {
    size: 1,
    terms: contexts.term.subarray(from, to),
    weights: contexts.weight.subarray(from, to),
    within: 1,
    meanTime: numberAt(documents.publishedAt, doc),
  };
}

/** The two as one. */
export function merged(one: ClusterVector, other: ClusterVector): ClusterVector {
  const terms = new Int32Array(one.terms.length + other.terms.length);
  const weights = new Float64Array(terms.length);
  let [a, b, length] = [0, 0, 0];
  while (a < one.terms.length || b < other.terms.length) {
    const left = one.terms[a] ?? Number.POSITIVE_INFINITY;
    const right = other.terms[b] ?? Number.POSITIVE_INFINITY;
    terms[length] = Math.min(left, right);
    weights[length] =
      (left <= right ? (one.weights[a] ?? 0) : 0) + (right <= left ? (other.weights[b] ?? 0) : 0);
    if (left <= right) a += 1;
    if (right <= left) b += 1;
    length += 1;
  }
  const size = one.size + other.size;
  return {
    size,
    terms: terms.slice(0, length),
    weights: weights.slice(0, length),
    within: one.within + other.within + 2 * likenessOfAll(one, other),
    meanTime: (one.meanTime * one.size + other.meanTime * other.size) / size,
  };
}

/** What is left when a part is taken out again. */
export function without(whole: ClusterVector, part: ClusterVector): ClusterVector {
  const weights = Float64Array.from(whole.weights);
  let at = 0;
  for (let place = 0; place < part.terms.length; place += 1) {
    const term = intAt(part.terms, place);
    while (at < whole.terms.length && intAt(whole.terms, at) < term) at += 1;
    weights[at] = doubleAt(weights, at) - (part.weights[place] ?? 0);
  }
  const rest = { ...whole, weights };
  const size = whole.size - part.size;
  return {
    ...rest,
    size,
    within: whole.within - part.within - 2 * likenessOfAll(rest, part),
    meanTime: (whole.meanTime * whole.size - part.meanTime * part.size) / size,
  };
}

/**
 * How well two clusters go together: the likeness of the wholes, which asks whether they are as near each other as
 * their own members are, mixed with the mean likeness of members, which keeps chains from joining.
 */
export const linkOf = (one: ClusterVector, other: ClusterVector): number =>
  wordLinkOf(one, other) * timeProximityOf(one.meanTime, other.meanTime);

/** The same by words alone, whenever the two were written. */
export function wordLinkOf(one: ClusterVector, other: ClusterVector): number {
  const all = likenessOfAll(one, other);
  const whole = all / Math.sqrt(one.within * other.within);
  const members = all / (one.size * other.size);
  return whole ** WHOLE * members ** (1 - WHOLE);
}

/** Likeness of every member of the one with every member of the other, summed. */
const likenessOfAll = (one: ClusterVector, other: ClusterVector): number =>
  dotOfSorted(
    { numbers: one.terms, weights: one.weights },
    { from: 0, to: one.terms.length },
    { numbers: other.terms, weights: other.weights },
    { from: 0, to: other.terms.length },
  );

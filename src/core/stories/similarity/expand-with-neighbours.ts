import { doubleAt, floatAt, intAt, postingsOf, seatsOf } from '../index/rows';
import { CONTEXT_TERMS, type Contexts, NOBODY, type ReadOnlyIndex } from '../index/story-index';

/** The nearest neighbours say in other words what a short report says. */
const NEIGHBOURS_READ = 6;
const LEAST_LIKENESS = 0.27;
/** What the neighbours say together, beside the report's own words. */
const NEIGHBOUR_WEIGHT = 1;
/** Long texts resemble each other by background alone: likeness is discounted by length to this power. */
const LENGTH_DISCOUNT = 0.4;
/** Terms of an ordinary headline with its description, for which nothing is discounted. */
const USUAL_TERMS = 8;

type Scratch = { readonly weight: Float64Array; readonly terms: number[] };

/**
 * Reads each report together with its nearest neighbours: the terms of both, the strongest kept. Two reports on one
 * event that share no word are alike once others use the words of both.
 */
export function expandWithNeighbours(
  contexts: Contexts,
  index: ReadOnlyIndex,
  docs: readonly number[],
): void {
  const { postings, neighbours } = index;
  const scratch: Scratch = { weight: new Float64Array(postings.termIds.size), terms: [] };
  for (const doc of docs) {
    add(postings, scratch, doc, 1);
    const near = nearest(neighbours, doc);
    const total = near.reduce((sum, { alike }) => sum + alike * alike, 0);
    for (const { other, alike } of near) {
      add(postings, scratch, other, (NEIGHBOUR_WEIGHT * alike * alike) / total);
    }
    keepStrongest(contexts, scratch, doc, discount(postings, doc));
  }
}

function nearest(
  { doc: neighbour, likeness }: ReadOnlyIndex['neighbours'],
  doc: number,
): readonly { other: number; alike: number }[] {
  const found: { other: number; alike: number }[] = [];
  const { from, to } = seatsOf(doc);
  for (let seat = from; seat < to; seat += 1) {
    const [other, alike] = [intAt(neighbour, seat), floatAt(likeness, seat)];
    if (other !== NOBODY && alike >= LEAST_LIKENESS) found.push({ other, alike });
  }
  return found.sort((a, b) => b.alike - a.alike || a.other - b.other).slice(0, NEIGHBOURS_READ);
}

function add(postings: ReadOnlyIndex['postings'], scratch: Scratch, doc: number, by: number): void {
  const { from, to } = postingsOf(postings, doc);
  for (let posting = from; posting < to; posting += 1) {
    const term = intAt(postings.term, posting);
    const known = doubleAt(scratch.weight, term);
    if (known === 0) scratch.terms.push(term);
    scratch.weight[term] = known + by * floatAt(postings.weight, posting);
  }
}

function keepStrongest(
  contexts: Contexts,
  { weight, terms }: Scratch,
  doc: number,
  lengthDiscount: number,
): void {
  const weightOf = (term: number): number => doubleAt(weight, term);
  const kept =
    terms.length <= CONTEXT_TERMS
      ? [...terms]
      : [...terms].sort((a, b) => weightOf(b) - weightOf(a) || a - b).slice(0, CONTEXT_TERMS);
  kept.sort((a, b) => a - b);
  const square = kept.reduce((sum, term) => sum + weightOf(term) ** 2, 0);
  const scale = 1 / ((Math.sqrt(square) || 1) * lengthDiscount);
  contexts.size[doc] = kept.length;
  for (const [at, term] of kept.entries()) {
    contexts.term[doc * CONTEXT_TERMS + at] = term;
    contexts.weight[doc * CONTEXT_TERMS + at] = weightOf(term) * scale;
  }
  for (const term of terms) weight[term] = 0;
  terms.length = 0;
}

/** Half of the discount, because every likeness has two sides. Terms count by their weight. */
function discount(postings: ReadOnlyIndex['postings'], doc: number): number {
  const { from, to } = postingsOf(postings, doc);
  let sum = 0;
  for (let posting = from; posting < to; posting += 1) sum += floatAt(postings.weight, posting);
  return ((sum * sum || USUAL_TERMS) / USUAL_TERMS) ** (LENGTH_DISCOUNT / 2);
}

import { CONTEXT_TERMS, NEIGHBOURS, NOBODY, type StoryIndex } from '../index/story-index';

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
export function expandWithNeighbours(index: StoryIndex, docs: readonly number[]): void {
  const scratch: Scratch = { weight: new Float64Array(index.termIds.size), terms: [] };
  for (const doc of docs) {
    add(index, scratch, doc, 1);
    const neighbours = nearest(index, doc);
    const total = neighbours.reduce((sum, { alike }) => sum + alike * alike, 0);
    for (const { other, alike } of neighbours) {
      add(index, scratch, other, (NEIGHBOUR_WEIGHT * alike * alike) / total);
    }
    keepStrongest(index, scratch, doc);
  }
}

function nearest(
  { neighbour, likeness }: StoryIndex,
  doc: number,
): readonly { other: number; alike: number }[] {
  const found: { other: number; alike: number }[] = [];
  for (let at = doc * NEIGHBOURS; at < (doc + 1) * NEIGHBOURS; at += 1) {
    const other = neighbour[at] ?? NOBODY;
    const alike = likeness[at] ?? 0;
    if (other !== NOBODY && alike >= LEAST_LIKENESS) found.push({ other, alike });
  }
  return found.sort((a, b) => b.alike - a.alike || a.other - b.other).slice(0, NEIGHBOURS_READ);
}

function add(
  { postingsFrom, postingTerm, postingWeight }: StoryIndex,
  scratch: Scratch,
  doc: number,
  by: number,
): void {
  for (let posting = postingsFrom[doc] ?? 0; posting < (postingsFrom[doc + 1] ?? 0); posting += 1) {
    const term = postingTerm[posting] ?? 0;
    const known = scratch.weight[term] ?? 0;
    if (known === 0) scratch.terms.push(term);
    scratch.weight[term] = known + by * (postingWeight[posting] ?? 0);
  }
}

function keepStrongest(index: StoryIndex, scratch: Scratch, doc: number): void {
  const { weight, terms } = scratch;
  const kept =
    terms.length <= CONTEXT_TERMS
      ? [...terms]
      : [...terms].sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b).slice(0, CONTEXT_TERMS);
  kept.sort((a, b) => a - b);
  const square = kept.reduce((sum, term) => sum + (weight[term] ?? 0) ** 2, 0);
  const scale = 1 / ((Math.sqrt(square) || 1) * discount(index, doc));
  const from = doc * CONTEXT_TERMS;
  index.contextTerm.fill(NOBODY, from, from + CONTEXT_TERMS);
  for (const [at, term] of kept.entries()) {
    index.contextTerm[from + at] = term;
    index.contextWeight[from + at] = (weight[term] ?? 0) * scale;
  }
  for (const term of terms) weight[term] = 0;
  terms.length = 0;
}

/** Half of the discount, because every likeness has two sides. Terms count by their weight. */
function discount({ postingsFrom, postingWeight }: StoryIndex, doc: number): number {
  let sum = 0;
  for (let posting = postingsFrom[doc] ?? 0; posting < (postingsFrom[doc + 1] ?? 0); posting += 1) {
    sum += postingWeight[posting] ?? 0;
  }
  return ((sum * sum || USUAL_TERMS) / USUAL_TERMS) ** (LENGTH_DISCOUNT / 2);
}

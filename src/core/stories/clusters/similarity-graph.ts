import { contextOf, dotOfSorted, floatAt, intAt, numberAt, seatsOf } from '../index/rows';
import { NOBODY, type ReadOnlyIndex } from '../index/story-index';
import { timeProximityOf } from '../similarity/time-proximity';
import type { ConstrainedUnits } from './constrained-units';

/** Below this a pair is not even considered. */
const LEAST_EDGE = 0.2;

/** Pairs of units that resemble each other in context; each pair of reports once, `from` and `to` by unit. */
export type SimilarityGraph = {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly weight: readonly number[];
};

/** Every pair of neighbours within a region, weighed by context and by time. */
export function similarityGraphOf(
  index: ReadOnlyIndex,
  docs: readonly number[],
  { unitOf }: ConstrainedUnits,
): SimilarityGraph {
  const graph = { from: [] as number[], to: [] as number[], weight: [] as number[] };
  for (const doc of docs) {
    const unit = unitOf.get(doc);
    const { from, to } = seatsOf(doc);
    for (let seat = from; seat < to; seat += 1) {
      const other = intAt(index.neighbours.doc, seat);
      const otherUnit = unitOf.get(other);
      if (unit === undefined || otherUnit === undefined || otherUnit === unit) continue;
      if (other > doc && knows(index, other, doc)) continue;
      const weight = edgeAt(index, doc, seat);
      if (weight === 0) continue;
      graph.from.push(unit);
      graph.to.push(otherUnit);
      graph.weight.push(weight);
    }
  }
  return graph;
}

/** Likeness in context to the neighbour at a seat, as far as time and names allow one event; 0 where there is no edge. */
export function edgeAt(index: ReadOnlyIndex, doc: number, seat: number): number {
  const { neighbours, documents } = index;
  const other = intAt(neighbours.doc, seat);
  if (other === NOBODY) return 0;
  const weight =
    likenessInContext(index, doc, other) *
    floatAt(neighbours.nameOverlap, seat) *
    timeProximityOf(numberAt(documents.publishedAt, doc), numberAt(documents.publishedAt, other));
  return weight < LEAST_EDGE ? 0 : weight;
}

function knows({ neighbours }: ReadOnlyIndex, host: number, guest: number): boolean {
  const { from, to } = seatsOf(host);
  for (let seat = from; seat < to; seat += 1) {
    if (neighbours.doc[seat] === guest) return true;
  }
  return false;
}

function likenessInContext({ contexts }: ReadOnlyIndex, one: number, other: number): number {
  const terms = { numbers: contexts.term, weights: contexts.weight };
  return dotOfSorted(terms, contextOf(contexts, one), terms, contextOf(contexts, other));
}

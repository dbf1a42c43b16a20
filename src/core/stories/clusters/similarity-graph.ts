import { CONTEXT_TERMS, NEIGHBOURS, NOBODY, type StoryIndex } from '../index/story-index';
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
  index: StoryIndex,
  docs: readonly number[],
  { unitOf }: ConstrainedUnits,
): SimilarityGraph {
  const graph = { from: [] as number[], to: [] as number[], weight: [] as number[] };
  for (const doc of docs) {
    const unit = unitOf.get(doc) ?? 0;
    for (let at = doc * NEIGHBOURS; at < (doc + 1) * NEIGHBOURS; at += 1) {
      const other = index.neighbour[at] ?? NOBODY;
      const otherUnit = unitOf.get(other);
      if (otherUnit === undefined || otherUnit === unit) continue;
      if (other > doc && knows(index, other, doc)) continue;
      const weight = edgeAt(index, doc, at);
      if (weight === 0) continue;
      graph.from.push(unit);
      graph.to.push(otherUnit);
      graph.weight.push(weight);
    }
  }
  return graph;
}

/** Likeness in context to the neighbour at `at`, as far as time and names allow one event; 0 where there is no edge. */
export function edgeAt(index: StoryIndex, doc: number, at: number): number {
  const other = index.neighbour[at] ?? NOBODY;
  if (other === NOBODY) return 0;
  const weight =
    likenessInContext(index, doc, other) *
    (index.nameOverlap[at] ?? 0) *
    timeProximityOf(index.publishedAt[doc] ?? 0, index.publishedAt[other] ?? 0);
  return weight < LEAST_EDGE ? 0 : weight;
}

function knows({ neighbour }: StoryIndex, host: number, guest: number): boolean {
  for (let at = host * NEIGHBOURS; at < (host + 1) * NEIGHBOURS; at += 1) {
    if (neighbour[at] === guest) return true;
  }
  return false;
}

function likenessInContext({ contextTerm, contextWeight }: StoryIndex, one: number, other: number): number {
  let [a, b, sum] = [one * CONTEXT_TERMS, other * CONTEXT_TERMS, 0];
  const [lastA, lastB] = [a + CONTEXT_TERMS, b + CONTEXT_TERMS];
  while (a < lastA && b < lastB) {
    const [left, right] = [contextTerm[a] ?? NOBODY, contextTerm[b] ?? NOBODY];
    if (left < 0 || right < 0) break;
    if (left === right) sum += (contextWeight[a] ?? 0) * (contextWeight[b] ?? 0);
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  return sum;
}

import { intAt, numberAt } from '../index/rows';
import type { ReadOnlyIndex } from '../index/story-index';
import { type ClusterVector, clusterVectorOf, linkOf, merged, without } from './cluster-vector';
import type { ConstrainedUnits } from './constrained-units';
import type { SimilarityGraph } from './similarity-graph';

/** A member goes where it is clearly nearer; a draw moves nobody. */
const CLEARLY = 1.3;
const PASSES = 2;

/**
 * Asks of every unit whether another story it borders on is closer than its own, and moves it there. This is what
 * takes out a member that only one neighbour had brought in.
 */
export function reassignMembers(
  index: ReadOnlyIndex,
  units: ConstrainedUnits,
  graph: SimilarityGraph,
  labels: Int32Array,
): Int32Array {
  const reassigned = Int32Array.from(labels);
  const near = nearOf(units, graph);
  const own = new Map<number, ClusterVector>();
  const stories: Stories = new Map();
  for (const [unit, docs] of units.members.entries()) {
    if ((near[unit]?.length ?? 0) === 0 && reassigned[unit] === unit) continue;
    const cluster = clusterVectorOf(index, docs);
    own.set(unit, cluster);
    enter(stories, intAt(reassigned, unit), cluster);
  }
  for (let pass = 0; pass < PASSES; pass += 1) {
    let moved = false;
    for (const [unit, cluster] of own) {
      const from = intAt(reassigned, unit);
      const to = bestFor(units, reassigned, near[unit] ?? [], stories, unit, cluster);
      if (to === from) continue;
      leave(stories, from, cluster);
      enter(stories, to, cluster);
      reassigned[unit] = to;
      moved = true;
    }
    if (!moved) break;
  }
  return reassigned;
}

/** Cluster vectors by label. */
type Stories = Map<number, ClusterVector>;

function enter(stories: Stories, label: number, cluster: ClusterVector): void {
  const story = stories.get(label);
  stories.set(label, story === undefined ? cluster : merged(story, cluster));
}

function leave(stories: Stories, label: number, cluster: ClusterVector): void {
  const story = stories.get(label);
  if (story === undefined || story.size === cluster.size) stories.delete(label);
  else stories.set(label, without(story, cluster));
}

function bestFor(
  units: ConstrainedUnits,
  labels: Int32Array,
  near: readonly number[],
  stories: ReadonlyMap<number, ClusterVector>,
  unit: number,
  cluster: ClusterVector,
): number {
  const from = intAt(labels, unit);
  const home = stories.get(from);
  if (home === undefined) return from;
  const forbidden = new Set([...(units.apart.get(unit) ?? [])].map((other) => intAt(labels, other)));
  const alone = home.size === cluster.size;
  const bordering = new Set(near.map((other) => intAt(labels, other)).filter((label) => label !== from));
  if (alone || bordering.size === 0) return from;
  let [best, most] = [from, linkOf(cluster, without(home, cluster)) * CLEARLY];
  for (const label of bordering) {
    const story = stories.get(label);
    if (story === undefined || forbidden.has(label)) continue;
    const link = linkOf(cluster, story);
    if (link > most || (link === most && label < best)) [best, most] = [label, link];
  }
  return best;
}

function nearOf(
  { members }: ConstrainedUnits,
  { from, to }: SimilarityGraph,
): readonly (readonly number[])[] {
  const near: number[][] = members.map(() => []);
  for (const [at, unit] of from.entries()) {
    near[unit]?.push(numberAt(to, at));
    near[numberAt(to, at)]?.push(unit);
  }
  return near;
}

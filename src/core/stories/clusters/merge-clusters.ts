import { intAt, numberAt } from '../index/rows';
import type { ReadOnlyIndex } from '../index/story-index';
import { type ClusterVector, clusterVectorOf, linkOf, merged } from './cluster-vector';
import type { ConstrainedUnits } from './constrained-units';
import { createMergeQueue } from './merge-queue';
import type { SimilarityGraph } from './similarity-graph';

type Merging = {
  /** By label; null once merged into another. */
  readonly clusters: (ClusterVector | null)[];
  readonly near: Set<number>[];
  readonly apart: (Set<number> | undefined)[];
  readonly changes: number[];
};

/**
 * Joins labels whose links reach `least`, best first. Returns the label of every unit; a label is the smallest unit
 * of its story. Only clusters that share an edge are considered, and none that the reader has set apart.
 */
export function mergeClusters(
  index: ReadOnlyIndex,
  units: ConstrainedUnits,
  graph: SimilarityGraph,
  labels: Int32Array,
  least: number,
): Int32Array {
  const merging = layOut(index, units, graph, labels);
  const { clusters, near, apart, changes } = merging;
  const into = Int32Array.from(clusters, (_, label) => label);
  const queue = createMergeQueue();
  const propose = (a: number, b: number): void => {
    const [one, other] = [Math.min(a, b), Math.max(a, b)];
    const [left, right] = [clusters[one], clusters[other]];
    if (left == null || right == null || apart[one]?.has(other) === true) return;
    const link = linkOf(left, right);
    if (link < least) return;
    queue.push({
      link,
      one,
      other,
      oneChanges: numberAt(changes, one),
      otherChanges: numberAt(changes, other),
    });
  };
  for (const [label, others] of near.entries()) {
    for (const other of others) if (label < other) propose(label, other);
  }
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    const { one, other } = best;
    if (best.oneChanges !== changes[one] || best.otherChanges !== changes[other]) continue;
    merge(merging, one, other);
    into[other] = one;
    for (const neighbour of near[one] ?? []) propose(one, neighbour);
  }
  return labels.map((label) => lastOf(into, label));
}

function layOut(
  index: ReadOnlyIndex,
  units: ConstrainedUnits,
  graph: SimilarityGraph,
  labels: Int32Array,
): Merging {
  const members: number[][] = units.members.map(() => []);
  for (const [unit, docs] of units.members.entries()) {
    const held = members[intAt(labels, unit)];
    for (const doc of docs) held?.push(doc);
  }
  const near = units.members.map(() => new Set<number>());
  for (const [at, unit] of graph.from.entries()) {
    const [one, other] = [intAt(labels, unit), intAt(labels, numberAt(graph.to, at))];
    if (one === other) continue;
    near[one]?.add(other);
    near[other]?.add(one);
  }
  const apart: (Set<number> | undefined)[] = units.members.map(() => undefined);
  for (const [unit, others] of units.apart) {
    const label = intAt(labels, unit);
    const held = apart[label] ?? new Set();
    for (const other of others) held.add(intAt(labels, other));
    apart[label] = held;
  }
  // What borders on nothing is never merged.
  const clusters = members.map((docs, label) =>
    (near[label]?.size ?? 0) === 0
      ? null
      : clusterVectorOf(
          index,
          docs.sort((a, b) => a - b),
        ),
  );
  return { clusters, near, apart, changes: clusters.map(() => 0) };
}

function merge({ clusters, near, apart, changes }: Merging, one: number, other: number): void {
  const [left, right] = [clusters[one], clusters[other]];
  if (left == null || right == null) return;
  clusters[one] = merged(left, right);
  clusters[other] = null;
  changes[one] = numberAt(changes, one) + 1;
  changes[other] = numberAt(changes, other) + 1;
  for (const neighbour of near[other] ?? []) {
    near[neighbour]?.delete(other);
    if (neighbour === one) continue;
    near[neighbour]?.add(one);
    near[one]?.add(neighbour);
  }
  near[one]?.delete(other);
  for (const parted of apart[other] ?? []) {
    apart[one] = (apart[one] ?? new Set()).add(parted);
    apart[parted]?.add(one);
  }
}

function lastOf(into: Int32Array, label: number): number {
  let last = label;
  for (let next = into[last] ?? last; next !== last; next = into[last] ?? last) last = next;
  return last;
}

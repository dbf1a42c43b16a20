import type { ConstrainedUnits } from './constrained-units';
import type { SimilarityGraph } from './similarity-graph';

/** An edge that carries a label; weaker ones only count when stories are merged. */
const CARRIES = 0.36;
/** Labels come to rest within a few rounds; the bound only guards against two that swap for ever. */
const MOST_ROUNDS = 30;
/** Sums of the same weights in another order differ by less. */
const SAME = 1e-9;

/**
 * Gives every unit the label that most of its likeness points to, until nobody moves: dense groups find themselves
 * without a number of groups or a size being given. In the order of units; the smaller label wins a draw.
 */
export function propagateLabels({ members, apart }: ConstrainedUnits, graph: SimilarityGraph): Int32Array {
  const { begin, target, weight } = byUnit(members.length, graph);
  const labels = Int32Array.from(members, (_, unit) => unit);
  const pull = new Map<number, number>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let moved = false;
    for (let unit = 0; unit < members.length; unit += 1) {
      pull.clear();
      for (let at = begin[unit] ?? 0; at < (begin[unit + 1] ?? 0); at += 1) {
        const label = labels[target[at] ?? 0] ?? 0;
        pull.set(label, (pull.get(label) ?? 0) + (weight[at] ?? 0));
      }
      for (const other of apart.get(unit) ?? []) pull.delete(labels[other] ?? 0);
      const best = strongest(pull, labels[unit] ?? unit);
      if (best !== labels[unit]) moved = true;
      labels[unit] = best;
    }
    if (!moved) break;
  }
  return labels;
}

function strongest(pull: ReadonlyMap<number, number>, own: number): number {
  let [best, most] = [own, pull.get(own) ?? 0];
  for (const [label, sum] of pull) {
    const wins = sum > most + SAME || (sum > most - SAME && label < best);
    if (wins) [best, most] = [label, Math.max(sum, most)];
  }
  return best;
}

/** Edges of each unit side by side, both ways. */
function byUnit(units: number, { from, to, weight }: SimilarityGraph) {
  const begin = new Int32Array(units + 1);
  const carrying = weight.map((each, at) => (each >= CARRIES ? at : -1)).filter((at) => at >= 0);
  for (const at of carrying) {
    for (const unit of [from[at] ?? 0, to[at] ?? 0]) begin[unit + 1] = (begin[unit + 1] ?? 0) + 1;
  }
  for (let unit = 0; unit < units; unit += 1) begin[unit + 1] = (begin[unit + 1] ?? 0) + (begin[unit] ?? 0);
  const next = Int32Array.from(begin);
  const target = new Int32Array(carrying.length * 2);
  const weights = new Float64Array(carrying.length * 2);
  for (const at of carrying) {
    for (const [one, other] of [
      [from[at] ?? 0, to[at] ?? 0],
      [to[at] ?? 0, from[at] ?? 0],
    ] as const) {
      const slot = next[one] ?? 0;
      next[one] = slot + 1;
      target[slot] = other;
      weights[slot] = weight[at] ?? 0;
    }
  }
  return { begin, target, weight: weights };
}

import { doubleAt, intAt, numberAt } from '../index/rows';
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
  const edges = byUnit(members.length, graph);
  const labels = Int32Array.from(members, (_, unit) => unit);
  const pull = new Map<number, number>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let moved = false;
    for (let unit = 0; unit < members.length; unit += 1) {
      measurePull(pull, unit, edges, labels);
      for (const other of apart.get(unit) ?? []) pull.delete(intAt(labels, other));
      const best = strongest(pull, intAt(labels, unit));
      if (best !== labels[unit]) moved = true;
      labels[unit] = best;
    }
    if (!moved) break;
  }
  return labels;
}

/** Puts into `pull` how strongly a unit’s edges pull it to each label. */
function measurePull(pull: Map<number, number>, unit: number, edges: EdgesByUnit, labels: Int32Array): void {
  pull.clear();
  const { begin, target, weight } = edges;
  const to = intAt(begin, unit + 1);
  for (let at = intAt(begin, unit); at < to; at += 1) {
    const label = intAt(labels, intAt(target, at));
    pull.set(label, (pull.get(label) ?? 0) + doubleAt(weight, at));
  }
}

function strongest(pull: ReadonlyMap<number, number>, own: number): number {
  let [best, most] = [own, pull.get(own) ?? 0];
  for (const [label, sum] of pull) {
    const wins = sum > most + SAME || (sum > most - SAME && label < best);
    if (wins) [best, most] = [label, Math.max(sum, most)];
  }
  return best;
}

/** Edges of each unit side by side, both ways; those of a unit begin where `begin` says. */
type EdgesByUnit = {
  readonly begin: Int32Array;
  readonly target: Int32Array;
  readonly weight: Float64Array;
};

function byUnit(units: number, { from, to, weight }: SimilarityGraph): EdgesByUnit {
  const begin = new Int32Array(units + 1);
  const carrying = weight.map((each, at) => (each >= CARRIES ? at : -1)).filter((at) => at >= 0);
  for (const at of carrying) {
    for (const unit of [numberAt(from, at), numberAt(to, at)]) begin[unit + 1] = intAt(begin, unit + 1) + 1;
  }
  for (let unit = 0; unit < units; unit += 1) begin[unit + 1] = intAt(begin, unit + 1) + intAt(begin, unit);
  const next = Int32Array.from(begin);
  const target = new Int32Array(carrying.length * 2);
  const weights = new Float64Array(carrying.length * 2);
  const put = (unit: number, other: number, at: number): void => {
    const free = intAt(next, unit);
    next[unit] = free + 1;
    target[free] = other;
    weights[free] = numberAt(weight, at);
  };
  for (const at of carrying) {
    put(numberAt(from, at), numberAt(to, at), at);
    put(numberAt(to, at), numberAt(from, at), at);
  }
  return { begin, target, weight: weights };
}

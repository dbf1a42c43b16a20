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
  const pull: Pull = { sum: new Float64Array(members.length), labels: [] };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let moved = false;
    for (let unit = 0; unit < members.length; unit += 1) {
      measurePull(pull, unit, edges, labels);
      for (const other of apart.get(unit) ?? []) pull.sum[intAt(labels, other)] = 0;
      const best = strongest(pull, intAt(labels, unit));
      if (best !== labels[unit]) moved = true;
      labels[unit] = best;
    }
    if (!moved) break;
  }
  return labels;
}

/** How strongly the edges of a unit pull it to each label, and the labels that it is pulled to. */
type Pull = { readonly sum: Float64Array; readonly labels: number[] };

function measurePull(
  { sum, labels: pulling }: Pull,
  unit: number,
  { begin, target, weight }: EdgesByUnit,
  labels: Int32Array,
): void {
  const to = intAt(begin, unit + 1);
  for (let at = intAt(begin, unit); at < to; at += 1) {
    const label = intAt(labels, intAt(target, at));
    const before = doubleAt(sum, label);
    if (before === 0) pulling.push(label);
    sum[label] = before + doubleAt(weight, at);
  }
}

/** Leaves the pull empty for the next unit. */
function strongest({ sum, labels: pulling }: Pull, own: number): number {
  let [best, most] = [own, doubleAt(sum, own)];
  for (const label of pulling) {
    const pulled = doubleAt(sum, label);
    const wins = pulled > most + SAME || (pulled > most - SAME && label < best);
    if (pulled > 0 && wins) [best, most] = [label, Math.max(pulled, most)];
  }
  for (const label of pulling) sum[label] = 0;
  pulling.length = 0;
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
  const carrying: number[] = [];
  for (let at = 0; at < weight.length; at += 1) {
    if (numberAt(weight, at) < CARRIES) continue;
    carrying.push(at);
    const [one, other] = [numberAt(from, at) + 1, numberAt(to, at) + 1];
    begin[one] = intAt(begin, one) + 1;
    begin[other] = intAt(begin, other) + 1;
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

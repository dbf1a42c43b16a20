import { numberAt } from '../index/rows';
import type { ReadOnlyIndex } from '../index/story-index';
import { bisect } from './bisect';
import type { ConstrainedUnits } from './constrained-units';

/**
 * Takes stories apart that are two, and their parts again. Labels are by unit, and a label is the smallest unit of
 * its story; a unit stays whole, and its first report speaks for it.
 */
export function splitClusters(
  index: ReadOnlyIndex,
  { members }: ConstrainedUnits,
  labels: Int32Array,
): Int32Array {
  const parted = Int32Array.from(labels);
  const stories = new Map<number, number[]>();
  for (const [unit, label] of labels.entries()) {
    const held = stories.get(label) ?? [];
    held.push(unit);
    stories.set(label, held);
  }
  const unasked = [...stories.values()];
  for (let story = unasked.pop(); story !== undefined; story = unasked.pop()) {
    const units = story;
    const cut = bisect(
      index,
      units.flatMap((unit) => members[unit]?.slice(0, 1) ?? []),
    );
    if (cut === null) continue;
    for (const side of [cut.one, cut.other]) {
      const part = side.map((text) => numberAt(units, text));
      for (const unit of part) parted[unit] = numberAt(part, 0);
      unasked.push(part);
    }
  }
  return parted;
}

import { fnv } from '../../text/fnv';
import { doubleAt, floatAt, intAt, numberAt, seatsOf } from '../index/rows';
import { type Clusters, NOBODY, type ReadOnlyIndex, SKETCH } from '../index/story-index';
import type { ReportWords } from '../terms/report-terms';

/** Three words in a row are seldom chosen alike by two writers. */
const SHINGLE = 3;
/** From here on a text is its own witness; below, the headline has to speak with it. */
const ENOUGH_WORDS = 20;
/** Feeds cut a text where they like; its beginning is what copies have in common. */
const WORDS_COMPARED = 40;
/** Half of the wording shared: far more than two reports on one event, less than a copy with a changed lead-in. */
const COPY = 0.5;
/** Two headlines of a few words may agree by accident. */
const FEWEST_SHINGLES = 4;
const UNUSED = Number.POSITIVE_INFINITY;

/** The smallest hashes of a report's word triples: two of them estimate how much wording two texts share. */
export function sketchOf({ title, text }: ReportWords): Float64Array {
  const words = (text.length >= ENOUGH_WORDS ? text : [...title, ...text]).slice(0, WORDS_COMPARED);
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    hashes.add(
      hashOf(
        words
          .slice(at, at + SHINGLE)
          .map(({ form }) => form)
          .join(' '),
      ),
    );
  }
  const sketch = new Float64Array(SKETCH).fill(UNUSED);
  if (hashes.size >= FEWEST_SHINGLES) sketch.set([...hashes].sort((a, b) => a - b).slice(0, SKETCH));
  return sketch;
}

/** Copies share nearly all their terms, so that only near neighbours need be compared word for word. */
const COPY_LIKENESS = 0.5;

/**
 * Finds which of the new reports copy an earlier one, among their neighbours. Inside one feed only identity makes two
 * entries one report: its own near-identical notices are all meant.
 */
export function findCopies(
  { copyOf }: Clusters,
  { documents, neighbours }: ReadOnlyIndex,
  fresh: readonly number[],
): void {
  for (const doc of fresh) {
    // What it is known to be a copy of may be one itself.
    let earliest = numberAt(copyOf, numberAt(copyOf, doc));
    const { from, to } = seatsOf(doc);
    for (let seat = from; seat < to; seat += 1) {
      const other = intAt(neighbours.doc, seat);
      if (other === NOBODY || other >= doc || floatAt(neighbours.likeness, seat) < COPY_LIKENESS) continue;
      const original = numberAt(copyOf, other);
      if (original >= earliest || documents.feedIds[original] === documents.feedIds[doc]) continue;
      if (areNearDuplicates(documents, original, doc)) earliest = original;
    }
    copyOf[doc] = earliest;
  }
}

/** Whether two reports have one wording: near-identical text, as wire copies are. */
export function areNearDuplicates(
  { sketch }: ReadOnlyIndex['documents'],
  one: number,
  other: number,
): boolean {
  let [a, b, seen, shared] = [0, 0, 0, 0];
  const hashAt = (doc: number, at: number): number =>
    at < SKETCH ? doubleAt(sketch, doc * SKETCH + at) : UNUSED;
  while (seen < SKETCH) {
    const [left, right] = [hashAt(one, a), hashAt(other, b)];
    if (left === UNUSED && right === UNUSED) break;
    if (left === right) shared += 1;
    if (left <= right) a += 1;
    if (right <= left) b += 1;
    seen += 1;
  }
  return seen > 0 && shared >= seen * COPY;
}

function hashOf(text: string): number {
  let hash = fnv(text);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

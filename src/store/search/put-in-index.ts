import { type EntryId, feedIdOf } from '../../core/model/ids';
import { mergeSegments } from '../../core/search/merge-segments';
import { printOf, termsIn } from '../../core/search/searchable';
import type { Segment } from '../../core/search/segment';
import { draftSegment } from '../../core/search/write-segment';
import type { Steps } from '../../core/steps';
import { saneDate } from '../../core/stories/index/sane-date';
import type { Database } from '../database';
import type { IndexDatabase, IndexState, SegmentLine } from './index-database';
import { type Stored, storedBy } from './search-texts';
import { changeIndex, type IndexChange, readSegment } from './segments';

/** Lets everything else go first: it is called between two slices of work. @throws to end the work */
export type Pause = () => Promise<void>;

/** Entries whose texts are read together. */
const TOGETHER = 16;
/** Segments of fewer entries are merged with each other whenever one more comes. */
const SMALL = 1_024;
/** So many that are larger become one, which is not merged any more: what is read for it is bounded. */
const FAN = 8;
const LARGE = SMALL * FAN;
const SECOND_MS = 1_000;

/** A segment of these entries, as far as anything of them is stored. */
export async function segmentOf(
  db: Database,
  index: IndexDatabase,
  ids: readonly EntryId[],
  pause: Pause,
): Promise<Segment> {
  const draft = draftSegment();
  for (let from = 0; from < ids.length; from += TOGETHER) {
    const stored = await storedBy(db, index, ids.slice(from, from + TOGETHER));
    for (const [id, each] of stored) {
      const doc = { id, feedId: feedIdOf(id), time: secondsOf(each), print: printOf(each.searched) };
      draft.add(doc, termsIn(each.searched));
      await pause();
    }
  }
  return inSlices(draft.write(), pause);
}

/** By when it says it was published: a headline that says nothing, by its edition. */
function secondsOf(stored: Stored): number {
  const at =
    stored.kind === 'entry'
      ? saneDate(stored.entry)
      : (stored.loose.headline.publishedAt ?? stored.loose.place?.composedAt ?? 0);
  return Math.max(0, Math.floor(at / SECOND_MS));
}

export async function inSlices<T>(steps: Steps<T>, pause: Pause): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** Puts a segment, and makes one of several as the index grows. @returns what it holds now */
export async function grow(
  index: IndexDatabase,
  change: Omit<IndexChange, 'instead'>,
  pause: Pause,
): Promise<IndexState> {
  let state = await changeIndex(index, { ...change, instead: [] });
  for (let those = mergeable(state); those.length > 0; those = mergeable(state))
    state = await rewrite(index, those, () => true, pause);
  return state;
}

/** Several segments as one, without what is not kept. */
export async function rewrite(
  index: IndexDatabase,
  lines: readonly SegmentLine[],
  isKept: (id: EntryId) => boolean,
  pause: Pause,
): Promise<IndexState> {
  const segments: Segment[] = [];
  for (const { id } of lines) segments.push(await readSegment(index, id));
  const merged = await inSlices(mergeSegments(segments, isKept), pause);
  const instead = lines.map(({ id }) => id);
  return changeIndex(index, { segments: [merged], instead, loose: [], state: {} });
}

/** The small ones, where there are several; or as many of the middle ones as make a large one. */
function mergeable({ segments }: IndexState): readonly SegmentLine[] {
  const small = segments.filter(({ count }) => count < SMALL);
  if (small.length > 1) return small.slice(0, FAN);
  const middle = segments.filter(({ count }) => count >= SMALL && count < LARGE);
  return middle.length < FAN ? [] : middle.slice(0, FAN);
}

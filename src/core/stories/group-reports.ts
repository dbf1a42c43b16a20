import type { EntryId, StoryId } from '../model/ids';
import { addReports, oldestFirst } from './add-reports';
import type { Report } from './index/report';
import { numberAt } from './index/rows';
import {
  NO_CONSTRAINTS,
  type ReportGroup,
  type StoryConstraints,
  type StoryGroup,
} from './index/story-group';
import { createStoryIndex, type ReadOnlyIndex } from './index/story-index';

/** All reports at once. The same set gives the same stories, in whatever order it comes. */
export function groupReports(
  reports: readonly Report[],
  constraints: StoryConstraints = NO_CONSTRAINTS,
): readonly StoryGroup[] {
  const index = createStoryIndex();
  addReports(index, reports, constraints);
  return storiesIn(index);
}

/** So many reports are added as one: with more, large stories are made again less often; a stop loses them. */
export const SLICE = 200;

/**
 * All reports as the background takes in what is new: oldest first, a slice at a time. Weights and stories of a slice
 * are settled before the next is seen, so that the stories are not quite those of `groupReports`.
 * @internal evals and tests judge by it what ships
 */
export function groupInSlices(
  reports: readonly Report[],
  constraints: StoryConstraints = NO_CONSTRAINTS,
): readonly StoryGroup[] {
  const index = createStoryIndex();
  const ordered = oldestFirst(reports);
  for (let at = 0; at < ordered.length; at += SLICE)
    addReports(index, ordered.slice(at, at + SLICE), constraints);
  return storiesIn(index);
}

/** Every story, by its earliest entry. */
export function storiesIn(index: ReadOnlyIndex): readonly StoryGroup[] {
  const { documents, clusters } = index;
  const members = new Map<number, number[]>();
  for (const doc of byTime(documents)) {
    const story = numberAt(clusters.storyOf, numberAt(documents.sameAs, doc));
    const held = members.get(story) ?? [];
    held.push(doc);
    members.set(story, held);
  }
  return [...members.values()].map((docs) => storyOf(index, docs));
}

function byTime({ size, publishedAt, entryIds }: ReadOnlyIndex['documents']): readonly number[] {
  return Array.from({ length: size }, (_, doc) => doc).sort(
    (a, b) =>
      numberAt(publishedAt, a) - numberAt(publishedAt, b) ||
      ((entryIds[a] ?? '') < (entryIds[b] ?? '') ? -1 : 1),
  );
}

function storyOf({ documents, clusters }: ReadOnlyIndex, docs: readonly number[]): StoryGroup {
  const copies = new Map<number, EntryId[]>();
  const entryIds: EntryId[] = [];
  for (const doc of docs) {
    const entryId = documents.entryIds[doc];
    if (entryId === undefined) continue;
    entryIds.push(entryId);
    const report = numberAt(clusters.copyOf, numberAt(documents.sameAs, doc));
    copies.set(report, [...(copies.get(report) ?? []), entryId]);
  }
  const reports = [...copies.values()].map((ids): ReportGroup => ({ entryIds: ids }));
  // A story goes by its first entry's id; story ids are made here alone.
  return { id: `story ${entryIds[0]}` as StoryId, entryIds, reports };
}

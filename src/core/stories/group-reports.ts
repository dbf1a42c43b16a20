import type { EntryId, StoryId } from '../model/ids';
import { addReports } from './add-reports';
import type { Report } from './index/report';
import {
  NO_CONSTRAINTS,
  type ReportGroup,
  type StoryConstraints,
  type StoryGroup,
} from './index/story-group';
import { createStoryIndex, type StoryIndex } from './index/story-index';

/** All reports at once. The same set gives the same stories, in whatever order it comes. */
export function groupReports(
  reports: readonly Report[],
  constraints: StoryConstraints = NO_CONSTRAINTS,
): readonly StoryGroup[] {
  const index = createStoryIndex();
  addReports(index, reports, constraints);
  return storiesIn(index);
}

/** Every story, by its earliest entry. */
export function storiesIn(index: StoryIndex): readonly StoryGroup[] {
  const members = new Map<number, number[]>();
  for (const place of byTime(index)) {
    const story = index.storyOf[index.sameAs[place] ?? place] ?? place;
    const held = members.get(story) ?? [];
    held.push(place);
    members.set(story, held);
  }
  return [...members.values()].map((places) => storyOf(index, places));
}

function byTime({ size, publishedAt, entryIds }: StoryIndex): readonly number[] {
  return Array.from({ length: size }, (_, place) => place).sort(
    (a, b) =>
      (publishedAt[a] ?? 0) - (publishedAt[b] ?? 0) || ((entryIds[a] ?? '') < (entryIds[b] ?? '') ? -1 : 1),
  );
}

function storyOf(index: StoryIndex, places: readonly number[]): StoryGroup {
  const copies = new Map<number, EntryId[]>();
  const entryIds: EntryId[] = [];
  for (const place of places) {
    const entryId = index.entryIds[place];
    if (entryId === undefined) continue;
    entryIds.push(entryId);
    const report = index.copyOf[index.sameAs[place] ?? place] ?? place;
    copies.set(report, [...(copies.get(report) ?? []), entryId]);
  }
  const reports = [...copies.values()].map((ids): ReportGroup => ({ entryIds: ids }));
  // A story goes by its first entry's id; this is the only place where story ids are made.
  return { id: `story ${entryIds[0]}` as StoryId, entryIds, reports };
}

import type { EntryId, StoryId } from '../model/ids';
import { addReports } from './add-reports';
import { createNewsroom, type Newsroom } from './index/newsroom';
import type { Report } from './index/report';
import { type Bonds, NO_BONDS, type ReportGroup, type StoryGroup } from './index/story-group';

/** All reports at once. The same set gives the same stories, in whatever order it comes. */
export function groupReports(reports: readonly Report[], bonds: Bonds = NO_BONDS): readonly StoryGroup[] {
  const newsroom = createNewsroom();
  addReports(newsroom, reports, bonds);
  return storiesIn(newsroom);
}

/** Every story, by its earliest entry. */
export function storiesIn(newsroom: Newsroom): readonly StoryGroup[] {
  const members = new Map<number, number[]>();
  for (const place of byTime(newsroom)) {
    const story = newsroom.storyOf[newsroom.sameAs[place] ?? place] ?? place;
    const held = members.get(story) ?? [];
    held.push(place);
    members.set(story, held);
  }
  return [...members.values()].map((places) => storyOf(newsroom, places));
}

function byTime({ size, publishedAt, entryIds }: Newsroom): readonly number[] {
  return Array.from({ length: size }, (_, place) => place).sort(
    (a, b) =>
      (publishedAt[a] ?? 0) - (publishedAt[b] ?? 0) || ((entryIds[a] ?? '') < (entryIds[b] ?? '') ? -1 : 1),
  );
}

function storyOf(newsroom: Newsroom, places: readonly number[]): StoryGroup {
  const copies = new Map<number, EntryId[]>();
  const entryIds: EntryId[] = [];
  for (const place of places) {
    const entryId = newsroom.entryIds[place];
    if (entryId === undefined) continue;
    entryIds.push(entryId);
    const report = newsroom.copyOf[newsroom.sameAs[place] ?? place] ?? place;
    copies.set(report, [...(copies.get(report) ?? []), entryId]);
  }
  const reports = [...copies.values()].map((ids): ReportGroup => ({ entryIds: ids }));
  // A story goes by its first entry's id; this is the only place where story ids are made.
  return { id: `story ${entryIds[0]}` as StoryId, entryIds, reports };
}

import type { EntryId } from '../model/ids';
import type { DatedHeadline, FollowedStory } from '../model/readers-hand';
import { type Bonds, type ReportGroup, type StoryGroup, setApartFrom } from '../stories/story-group';

const DAY_MS = 86_400_000;

/** Whether a followed story has been quiet for as long as the reader waits. */
export const isOver = ({ lastMovedAt, quietDays }: FollowedStory, now: number): boolean =>
  now - lastMovedAt > quietDays * DAY_MS;

/** Stories as they stand, and how to find those that go on with others. */
export type Grouped = {
  readonly groups: readonly StoryGroup[];
  readonly bonds: Bonds;
  /** The stories that go on, days later, with the one these entries are of. */
  readonly chaptersOf: (known: readonly EntryId[]) => readonly StoryGroup[];
};

/**
 * Reports that a followed story's timeline does not hold yet, whatever copy of each it might hold: of the stories that
 * have a report on it, and of their later chapters. What the reader took off it stays off.
 */
export function newReportsOf(
  story: FollowedStory,
  { groups, bonds, chaptersOf }: Grouped,
): readonly ReportGroup[] {
  const known = new Set(story.entries.map(({ headline }) => headline.entryId));
  const strangers = setApartFrom(known, bonds.apart);
  const grown = groups.filter(({ entryIds }) => entryIds.some((id) => known.has(id)));
  const chapters = chaptersOf([...known, ...grown.flatMap(({ entryIds }) => entryIds)]);
  return [...grown, ...chapters]
    .flatMap(({ reports }) => reports)
    .filter(({ entryIds }) => !entryIds.some((id) => known.has(id) || strangers.has(id)));
}

/** The story with more on its timeline, oldest first. */
export function threaded(story: FollowedStory, more: readonly DatedHeadline[]): FollowedStory {
  const entries = [...story.entries, ...more].sort(
    (one, other) => one.at - other.at || (one.headline.entryId < other.headline.entryId ? -1 : 1),
  );
  return { ...story, entries, lastMovedAt: Math.max(story.lastMovedAt, ...more.map(({ at }) => at)) };
}

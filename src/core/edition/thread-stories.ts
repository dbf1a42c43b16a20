import type { EntryId } from '../model/ids';
import type { DatedHeadline, FollowedStory } from '../model/readers-hand';
import type { ReportGroup, StoryGroup } from '../stories/story-group';

const DAY_MS = 86_400_000;

/** Whether a followed story has been quiet for as long as the reader waits. */
export const isOver = ({ lastMovedAt, quietDays }: FollowedStory, now: number): boolean =>
  now - lastMovedAt > quietDays * DAY_MS;

/** Reports of a followed story that its timeline does not hold yet, whatever copy of each it might hold. */
export function newReportsOf(story: FollowedStory, groups: readonly StoryGroup[]): readonly ReportGroup[] {
  const known = new Set(story.entries.map(({ headline }) => headline.entryId));
  const isKnown = (id: EntryId): boolean => known.has(id);
  return groups
    .filter(({ entryIds }) => entryIds.some(isKnown))
    .flatMap(({ reports }) => reports)
    .filter(({ entryIds }) => !entryIds.some(isKnown));
}

/** The story with more on its timeline, oldest first. */
export function threaded(story: FollowedStory, more: readonly DatedHeadline[]): FollowedStory {
  const entries = [...story.entries, ...more].sort(
    (one, other) => one.at - other.at || (one.headline.entryId < other.headline.entryId ? -1 : 1),
  );
  return { ...story, entries, lastMovedAt: Math.max(story.lastMovedAt, ...more.map(({ at }) => at)) };
}

import type { EntryId } from '../model/ids';
import type { DatedHeadline, FollowedStory } from '../model/readers-hand';
import type { Bonds, ReportGroup, StoryGroup } from '../stories/story-group';

const DAY_MS = 86_400_000;

/** Whether a followed story has been quiet for as long as the reader waits. */
export const isOver = ({ lastMovedAt, quietDays }: FollowedStory, now: number): boolean =>
  now - lastMovedAt > quietDays * DAY_MS;

/** Stories as they stand, and how to find what goes on with one of them. */
export type Grouped = {
  readonly groups: readonly StoryGroup[];
  readonly bonds: Bonds;
  /** The reports that go on, days later, with the story these entries are of. */
  readonly laterReportsOf: (known: readonly EntryId[]) => readonly ReportGroup[];
};

/**
 * Reports that a followed story's timeline does not hold yet, whatever copy of each it might hold: of the story it was
 * followed as, and what goes on with that later. What the reader took off the timeline stays off.
 */
export function newReportsOf(
  story: FollowedStory,
  { groups, bonds, laterReportsOf }: Grouped,
): readonly ReportGroup[] {
  const known = idsOn(story.entries);
  const isKnown = (id: EntryId): boolean => known.has(id);
  const strangers = new Set(
    bonds.apart.filter((pair) => pair.some(isKnown)).flatMap((pair) => pair.filter((id) => !isKnown(id))),
  );
  // Later ones grow report by report: one that was threaded wrongly takes nobody along.
  const first = idsOn(beginningOf(story));
  const grown = groups.filter(({ entryIds }) => entryIds.some((id) => first.has(id)));
  const later = laterReportsOf([...known, ...grown.flatMap(({ entryIds }) => entryIds)]);
  return [...grown.flatMap(({ reports }) => reports), ...later].filter(
    ({ entryIds }) => !entryIds.some((id) => isKnown(id) || strangers.has(id)),
  );
}

/** What was on the timeline when the story was followed; never nothing, whatever the dates say. */
function beginningOf({ entries, followedAt }: FollowedStory): readonly DatedHeadline[] {
  const beginning = entries.filter(({ at }) => at <= followedAt);
  return beginning.length > 0 ? beginning : entries.slice(0, 1);
}

const idsOn = (entries: readonly DatedHeadline[]): ReadonlySet<EntryId> =>
  new Set(entries.map(({ headline }) => headline.entryId));

/** The story with more on its timeline, oldest first. */
export function threaded(story: FollowedStory, more: readonly DatedHeadline[]): FollowedStory {
  const entries = [...story.entries, ...more].sort(
    (one, other) => one.at - other.at || (one.headline.entryId < other.headline.entryId ? -1 : 1),
  );
  return { ...story, entries, lastMovedAt: Math.max(story.lastMovedAt, ...more.map(({ at }) => at)) };
}

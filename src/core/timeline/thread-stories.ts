import { DAY_MS } from '../model/durations';
import type { EntryId } from '../model/ids';
import type { DatedHeadline, FollowedStory } from '../model/readers-hand';
import type { ReportGroup, StoryConstraints, StoryGroup } from '../stories/index/story-group';

/** Whether a followed story has been quiet for as long as the reader waits. */
export const isOver = ({ lastMovedAt, quietDays }: FollowedStory, now: number): boolean =>
  now - lastMovedAt > quietDays * DAY_MS;

/** Entries on the timelines of stories that are still waited for, also what was taken off. */
export const awaitedEntries = (followed: readonly FollowedStory[], now: number): readonly EntryId[] =>
  followed
    .filter((story) => !isOver(story, now))
    .flatMap(({ entries }) => entries.map(({ headline }) => headline.entryId));

/** What is on the timeline. */
export const shownOn = ({ entries }: FollowedStory): readonly DatedHeadline[] =>
  entries.filter(({ takenOffAt }) => !takenOffAt);

/** Stories as they stand, and how to find what goes on with one of them. */
export type Grouped = {
  readonly groups: readonly StoryGroup[];
  /** The reports that go on, days later, with the story these entries are of. */
  readonly laterReportsOf: (known: readonly EntryId[]) => readonly ReportGroup[];
};

/**
 * Reports that a followed story's timeline does not hold yet, whatever copy of each it might hold: of the story it was
 * followed as, what goes on with that later, and what the reader put together with a report on it. What was threaded
 * later does not take the rest of its story along, and what the reader took off or set apart stays off.
 */
export function newReportsOf(
  story: FollowedStory,
  { groups, laterReportsOf }: Grouped,
  constraints: StoryConstraints,
): readonly ReportGroup[] {
  const known = idsOf(story.entries);
  const shown = idsOf(shownOn(story));
  const beginning = idsOf(shownOn(story).filter(({ threadedAt }) => !threadedAt));
  const strangers = boundTo(shown, constraints.apart);
  const kin = boundTo(shown, constraints.together);
  const grown = groups.filter(({ entryIds }) => entryIds.some((id) => beginning.has(id)));
  const found = [
    ...grown.flatMap(({ reports }) => reports),
    ...laterReportsOf([...shown, ...grown.flatMap(({ entryIds }) => entryIds)]),
    ...groups.flatMap(({ reports }) => reports.filter(({ entryIds }) => entryIds.some((id) => kin.has(id)))),
  ];
  const isNew = ({ entryIds }: ReportGroup): boolean =>
    !entryIds.some((id) => known.has(id) || strangers.has(id));
  return [...new Set(found)].filter(isNew);
}

const idsOf = (entries: readonly DatedHeadline[]): ReadonlySet<EntryId> =>
  new Set(entries.map(({ headline }) => headline.entryId));

/** What the reader paired with one of the ids. */
const boundTo = (ids: ReadonlySet<EntryId>, pairs: StoryConstraints['apart']): ReadonlySet<EntryId> =>
  new Set(
    pairs
      .filter((pair) => pair.some((id) => ids.has(id)))
      .flatMap((pair) => pair.filter((id) => !ids.has(id))),
  );

/** The story with more on its timeline, oldest first; each entry once. */
export function threaded(story: FollowedStory, more: readonly DatedHeadline[]): FollowedStory {
  const known = idsOf(story.entries);
  const fresh = more.filter(({ headline }) => !known.has(headline.entryId));
  const entries = [...story.entries, ...fresh].sort(
    (one, other) => one.at - other.at || (one.headline.entryId < other.headline.entryId ? -1 : 1),
  );
  return { ...story, entries, lastMovedAt: Math.max(story.lastMovedAt, ...fresh.map(({ at }) => at)) };
}

/** With a report taken off at an instant, or put back by null. That it moved then stays true. */
export const withTakenOff = (story: FollowedStory, entryId: EntryId, at: number | null): FollowedStory => ({
  ...story,
  entries: story.entries.map((each) =>
    each.headline.entryId === entryId ? { ...each, takenOffAt: at } : each,
  ),
});

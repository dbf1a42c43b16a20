import { DAY_MS } from '../model/durations';
import type { PastEdition } from '../model/edition-notes';
import { type EntryId, type FeedId, feedIdOf } from '../model/ids';
import type { Candidate } from './candidates';
import type { ChosenStory } from './choose-stories';

/** A feed that had news for so long and stood in no edition has a place in the next. */
const TURN_MS = 2 * DAY_MS;

/** Whether an entry was there when an earlier edition was made, and was not taken into it. */
export type IsLeft = (candidate: Candidate) => boolean;

/** Whether a story has nothing but such entries. */
export const isLeftover = ({ told }: ChosenStory, isLeft: IsLeft): boolean =>
  told.reports.flat().every(isLeft);

/** Tells what was left over by these editions. */
export function leftoversOf(past: readonly PastEdition[]): IsLeft {
  const passedOver = new Set(past.flatMap((each) => each.passedOver ?? []));
  // Where nothing was written down, by the time alone.
  const unnotedAt = Math.max(
    0,
    ...past.filter((each) => each.passedOver === null).map(({ composedAt }) => composedAt),
  );
  return ({ entry }) => passedOver.has(entry.id) || entry.firstSeenAt <= unnotedAt;
}

/** Of each feed whose turn it is, the best story, and for how many days the feed has waited. */
export function turnsAmong(
  ranked: readonly ChosenStory[],
  past: readonly PastEdition[],
  now: number,
): ReadonlyMap<ChosenStory, number> {
  const recent = past.filter(({ composedAt }) => now - composedAt < TURN_MS);
  const shown = new Set(recent.flatMap(({ stories }) => stories.flatMap((story) => feedsOf(story.entryIds))));
  const waiting = new Map<FeedId, { best: ChosenStory; since: number }>();
  for (const story of ranked) {
    for (const { entry } of story.told.reports.flat()) {
      if (shown.has(entry.feedId)) continue;
      const known = waiting.get(entry.feedId);
      if (known === undefined) waiting.set(entry.feedId, { best: story, since: entry.firstSeenAt });
      else known.since = Math.min(known.since, entry.firstSeenAt);
    }
  }
  const turns = new Map<ChosenStory, number>();
  for (const { best, since } of waiting.values()) {
    if (now - since >= TURN_MS && past.some(({ composedAt }) => composedAt >= since))
      turns.set(best, Math.floor((now - since) / DAY_MS));
  }
  return turns;
}

const feedsOf = (entryIds: readonly EntryId[]): readonly FeedId[] => entryIds.map(feedIdOf);

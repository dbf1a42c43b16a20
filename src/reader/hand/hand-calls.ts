import type { Headline } from '../../core/model/edition';
import type { EntryId, FeedId } from '../../core/model/ids';
import type { Bond, FollowedStory, Mute } from '../../core/model/readers-hand';
import { outbox } from '../../messages/ask-background';

/** So long a followed story is waited for: a fortnight passes between most turns of one. */
export const QUIET_DAYS = 14;

/** Something the reader did, in words, with the way back; null where nothing was changed. */
export type Deed = { readonly said: string; readonly undo: (() => void) | null };

/** What the reader says about words and stories. Each call arrives even if the page is closed the next moment. */
export const handCalls = {
  mute: (mute: Mute): void => void outbox.send('mute', mute),
  unmute: (id: string): void => void outbox.send('unmute', id),
  bind: (bond: Bond): void => void outbox.send('bond', bond),
  unbind: ({ one, other }: Pick<Bond, 'one' | 'other'>): void => void outbox.send('unbond', one, other),
  follow: (story: FollowedStory): void => void outbox.send('followStory', story),
  unfollow: (id: string): void => void outbox.send('unfollowStory', id),
  takeOff: (storyId: string, entryId: EntryId, at: number | null): void =>
    void outbox.send('takeOffTimeline', storyId, entryId, at),
};

export type HandCalls = typeof handCalls;

export const muteOf = (words: string, feedId: FeedId | null, mutedAt: number): Mute => ({
  // The same words for the same feeds are one mute, however often they are said.
  id: `${feedId ?? 'all'} ${words.toLowerCase()}`,
  words,
  feedId,
  mutedAt,
});

/** A story as it begins to be followed: with the reports the edition shows of it. */
export function followedFrom(reports: readonly [Headline, ...Headline[]], now: number): FollowedStory {
  const entries = reports
    .map((headline) => ({ headline, at: headline.publishedAt ?? now, threadedAt: null, takenOffAt: null }))
    .sort((one, other) => one.at - other.at);
  return {
    // Once let go of, or its report taken off, a story may be followed anew, beside the old timeline.
    id: `follow ${reports[0].entryId} ${now}`,
    title: reports[0].title,
    followedAt: now,
    lastMovedAt: Math.max(...entries.map(({ at }) => at)),
    quietDays: QUIET_DAYS,
    entries,
  };
}

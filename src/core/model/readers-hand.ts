import type { Headline } from './edition';
import type { EntryId, FeedId } from './ids';

/** What the reader decided about the news. Outlives entries and editions; each thing can be undone by leaving it out. */
export type ReadersHand = {
  readonly mutes: readonly Mute[];
  readonly bonds: readonly Bond[];
  readonly followed: readonly FollowedStory[];
};

/** A word or phrase the reader does not want to see. */
export type Mute = {
  readonly id: string;
  readonly words: string;
  /** Null for all feeds. */
  readonly feedId: FeedId | null;
  /** Milliseconds since 1970, as everywhere here. */
  readonly mutedAt: number;
};

/** Whether two entries tell of one event, as the reader sees it. The newest word on a pair holds. */
export type Bond = {
  readonly kind: 'same' | 'not-same';
  readonly one: EntryId;
  readonly other: EntryId;
  readonly at: number;
};

/** A story the reader follows over days, as a timeline. */
export type FollowedStory = {
  readonly id: string;
  /** The headline it was followed at. */
  readonly title: string;
  readonly followedAt: number;
  /** When its newest entry was published. */
  readonly lastMovedAt: number;
  /** So many days after it last moved it is over. */
  readonly quietDays: number;
  /** Oldest first, one of each independent report. */
  readonly entries: readonly DatedHeadline[];
};

/** `at` is the date of the entry, or when it was first seen. */
export type DatedHeadline = { readonly headline: Headline; readonly at: number };

export const NO_HAND: ReadersHand = { mutes: [], bonds: [], followed: [] };

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
  /** Oldest first, one of each independent report; also what was taken off. */
  readonly entries: readonly DatedHeadline[];
};

/** A report on a timeline. */
export type DatedHeadline = {
  readonly headline: Headline;
  /** The date of the entry, or when it was first seen. */
  readonly at: number;
  /** When it was found to go on with the story; null for what the story was followed with. */
  readonly threadedAt: number | null;
  /** When the reader took it off: it is shown no more, and does not come back. Null while it is on. */
  readonly takenOffAt: number | null;
};

export const NO_HAND: ReadersHand = { mutes: [], bonds: [], followed: [] };

import type { ProblemCode } from '../problem';
import type { FeedId } from './ids';

/** The feeds in figures: kept up to date, so that no page counts a big store. */
export type FeedTally = {
  readonly followed: number;
  readonly paused: number;
  /** Followed, and waiting for the reader's permission. */
  readonly waiting: number;
  /** How many could not be read or stored, those waiting left out. */
  readonly ailing: number;
  /** How many of them could be read, and not be stored for want of room. */
  readonly unstored: number;
  /** The first of those that could not be read, longest failing first: as many as a note can name. */
  readonly ailingFeeds: readonly AilingFeed[];
  /** Stored now, and roughly how many bytes they take with their texts. */
  readonly entries: number;
  readonly bytes: number;
  /** Milliseconds since 1970: when a feed last answered; null before the first answer. */
  readonly lastAnsweredAt: number | null;
};

export type AilingFeed = {
  readonly feedId: FeedId;
  readonly title: string;
  readonly problem: ProblemCode;
  readonly failingSince: number | null;
};

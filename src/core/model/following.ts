import type { Problem } from '../problem';
import type { Feed } from './feed';
import type { FeedId } from './ids';

/** A feed the reader wants to follow, as far as it is known. */
export type FeedToFollow = {
  /** Absolute http(s). */
  readonly address: string;
  /** Null leaves the name to the feed. */
  readonly title: string | null;
  readonly homeAddress: string | null;
  /** Folders from the outermost in. */
  readonly folder: readonly string[];
};

/** What became of one feed to follow. */
export type FollowOutcome = {
  readonly address: string;
  /** Of the feed followed now, also where it was before; null when there is none. */
  readonly feedId: FeedId | null;
  readonly problem: Problem | null;
};

/** A feed that a typed address or a page offers. */
export type FeedOffer = {
  readonly address: string;
  readonly title: string | null;
  readonly isFollowed: boolean;
};

/** A feed no longer followed, held back until the reader can no longer undo it. */
export type Unfollowed = { readonly feed: Feed; readonly unfollowedAt: number };

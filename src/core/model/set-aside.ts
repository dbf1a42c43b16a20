import type { EntryId, FeedId } from './ids';

/**
 * An entry that work on editions fails over, set aside so that everything else goes on. It stays stored, and can be
 * read; no edition is made of it until a newer version of Lede tries again.
 */
export type SetAside = {
  readonly entryId: EntryId;
  readonly feedId: FeedId;
  /** Its title, cut; empty where it has none. */
  readonly title: string;
  /** `threw`: something in it is not what it should be. `overran`: work on it never ended. */
  readonly why: 'threw' | 'overran';
  /** What was thrown, as a line for whoever mends it; empty where nothing was. */
  readonly detail: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The version of Lede that failed. */
  readonly version: string;
};

/** An entry of a feed's latest document that could not be read at all. */
export type UnreadEntry = {
  /** Its title, cut; empty where even that cannot be told. */
  readonly title: string;
  /** What was thrown, as a line for whoever mends it. */
  readonly detail: string;
};

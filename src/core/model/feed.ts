import type { ParsedEntry } from './entry';
import type { FeedId } from './ids';
import type { UnreadEntry } from './set-aside';

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json';

/** What one feed document says, whatever its format. */
export type ParsedFeed = {
  readonly format: FeedFormat;
  /** Plain text; empty when the feed gives none. */
  readonly title: string;
  readonly description: string;
  /** The site the feed belongs to, absolute http(s). */
  readonly homeAddress: string | null;
  /** Where the feed says it lives. */
  readonly selfAddress: string | null;
  /** BCP 47; null when undeclared. */
  readonly language: string | null;
  readonly image: string | null;
  /** How long the feed asks to be left alone; null when it does not say. */
  readonly ttlMs: number | null;
  /** Hours of the day, UTC, in which the feed asks not to be fetched. */
  readonly skipHours: readonly number[];
  /** Days of the week, UTC, 0 is Sunday. */
  readonly skipDays: readonly number[];
  readonly entries: readonly ParsedEntry[];
  /** Entries that could not be read at all, because reading them failed. */
  readonly unread: readonly UnreadEntry[];
  /** What was wrong with the document and was recovered from, most important first. */
  readonly faults: readonly FeedFault[];
};

export type FeedFault =
  | 'not-well-formed'
  | 'truncated'
  | 'leading-junk'
  | 'wrong-encoding'
  | 'too-deep'
  | 'too-many-entries'
  | 'too-much-markup'
  | 'entities-ignored';

/** How much a feed counts in editions. One that never leads counts as any other, but opens none. */
export type FeedWeight = 'more' | 'normal' | 'less' | 'never-leads';

export const FEED_WEIGHTS: readonly FeedWeight[] = ['more', 'normal', 'less', 'never-leads'];

/** What the reader may change of a feed, beside its address. */
export type FeedChange = Required<Pick<Feed, 'title' | 'folder' | 'weight'>>;

/** A publication the reader follows. */
export type Feed = {
  readonly id: FeedId;
  readonly address: string;
  /** The reader's own name for it, otherwise the feed's. */
  readonly title: string;
  readonly homeAddress: string | null;
  /** Folders from the outermost in; empty at the top. */
  readonly folder: readonly string[];
  /** Milliseconds since 1970. */
  readonly followedAt: number;
  /** Milliseconds since 1970; null while it is not paused. */
  readonly pausedAt: number | null;
  /** What the reader said of it; absent while they have said nothing, which is normal. */
  readonly weight?: FeedWeight;
};

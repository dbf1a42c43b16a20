import type { Block } from './block';
import type { EntryId, FeedId } from './ids';

/** What a feed's document says of one entry, normalised. Absent things are null or empty, never guessed. */
export type ParsedEntry = {
  /** The publisher's own identity (GUID, Atom id), as sent; null when there is none. */
  readonly guid: string | null;
  /** Absolute http(s) address of the entry's own page; null when there is none. */
  readonly address: string | null;
  /** Plain text; empty when the feed gives none. */
  readonly title: string;
  readonly author: string | null;
  /** Milliseconds since 1970; null when missing or unreadable. */
  readonly publishedAt: number | null;
  readonly updatedAt: number | null;
  /** The short description as plain text; empty when there is none. */
  readonly summary: string;
  /** The full text where the feed carries it, otherwise the description; empty when there is neither. */
  readonly content: readonly Block[];
  /** BCP 47 as declared by the entry or its feed; null when undeclared. */
  readonly language: string | null;
  readonly image: string | null;
  readonly categories: readonly string[];
  readonly enclosures: readonly Enclosure[];
  readonly commentsAddress: string | null;
  /** Who published it first, where a feed that gathers says so; absent where it does not. */
  readonly source?: EntrySource;
};

export type EntrySource = {
  /** Plain text, never empty. */
  readonly name: string;
  /** Absolute http(s) address of the outlet or of its feed; null when it is not given. */
  readonly address: string | null;
};

export type Enclosure = {
  readonly address: string;
  readonly type: string | null;
  /** Bytes; null when undeclared. */
  readonly length: number | null;
};

/** One thing a followed feed published, as stored. */
export type Entry = ParsedEntry & {
  readonly id: EntryId;
  readonly feedId: FeedId;
  /** Milliseconds since 1970: when Lede first read it. Stands in for a missing date. */
  readonly firstSeenAt: number;
  /** Place in the feed's document when first seen, 0 first: what the publisher put forward. */
  readonly position: number;
};

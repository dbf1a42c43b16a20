import type { ProblemCode } from '../problem';
import type { FeedId } from './ids';
import type { UnreadEntry } from './set-aside';

/** How a followed feed has been answering. One for each feed, replaced as a whole after each fetch. */
export type FeedHealth = {
  readonly feedId: FeedId;
  /** Milliseconds since 1970, as everywhere here: when it last answered as a feed, with news or without. */
  readonly lastAnsweredAt: number | null;
  /** When it last brought entries not seen before. */
  readonly lastEntriesAt: number | null;
  /** Null while it answers. */
  readonly failingSince: number | null;
  readonly failuresInARow: number;
  /** Null until it has answered once. */
  readonly entriesPerWeek: number | null;
  /** What went wrong the last time; null when nothing did. */
  readonly problem: ProblemCode | null;
  /** Of the last answer; null when there was none. */
  readonly httpStatus: number | null;
  /** Where its address sent Lede on to when it was last asked, followed or not; null while it answers by itself. */
  readonly leadsTo: string | null;
  /** Null when nothing is to be tried until the reader does something: gone, or no permission. */
  readonly nextTryAt: number | null;
  /** Entries of its latest document that could not be read; absent for none. */
  readonly unread?: readonly UnreadEntry[] | undefined;
  /** What a conditional request may send back, as received. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Whether those two were others when the same document came again: then they are not sent back. */
  readonly areValidatorsFickle: boolean;
  /** Of the last document, to know the same bytes again without parsing them. */
  readonly byteHash: string | null;
};

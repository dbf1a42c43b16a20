import type { EntryId, FeedId } from '../model/ids';
import type { PaceHints } from './pace-hints';
import type { SeenRedirect } from './settled-redirect';

/** What Lede remembers of a feed's documents, to know an entry again. */
export type FeedMemory = {
  readonly feedId: FeedId;
  /** Every name an entry was ever seen under, oldest first, also of entries forgotten since. */
  readonly aliases: ReadonlyMap<string, EntryId>;
  /** The entries of the latest document, in its order, each with a fingerprint of what it said and what it was about. */
  readonly latest: ReadonlyMap<EntryId, string>;
  /** Milliseconds since 1970: when the latest document was read. */
  readonly readAt: number;
  /** Of the latest document; missing dates left out. */
  readonly publishedAts: readonly number[];
  readonly hints: PaceHints;
  /** Where its answers have been coming from; null while that is its own address. */
  readonly redirect: SeenRedirect | null;
  /** The address it had before a redirect was taken for good; null when there is none to go back to. */
  readonly movedFrom: string | null;
};

import type { Headline } from './edition';
import type { ArticleId, EntryId } from './ids';

/** That the reader opened an entry. Outlives the entry, so that one which comes back is still read. */
export type Reading = {
  readonly entryId: EntryId;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
};

/** An entry the reader keeps, with enough of it to show it when the entry itself is gone. */
export type Saved = {
  readonly entryId: EntryId;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly headline: Headline;
  /** Null when no text of it was stored. */
  readonly articleId: ArticleId | null;
};

import type { Headline } from './edition';
import type { EntryId } from './ids';

/** What the reader did with an entry. Outlives the entry, so that nothing read comes back as new. */
export type Reading = {
  readonly entryId: EntryId;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
};

/** A headline the reader put aside. It carries its own headline, for the edition it came from may go. */
export type Saved = {
  readonly entryId: EntryId;
  readonly savedAt: number;
  readonly headline: Headline;
};

/** A headline asked for offline, with nothing stored: kept until the connection returns. */
export type Kept = {
  readonly entryId: EntryId;
  readonly keptAt: number;
  readonly headline: Headline;
};

import type { Article } from '../model/article';
import type { Edition } from '../model/edition';
import type { EditionNotes, Fit, PastEdition } from '../model/edition-notes';
import type { Entry } from '../model/entry';
import type { Feed } from '../model/feed';
import type { ReadersHand } from '../model/readers-hand';
import type { Reading } from '../model/reading';
import type { EditionLayout } from '../model/settings';
import type { StoryGroup } from '../stories/index/story-group';

/** Everything an edition is made from. The order within each list makes no difference. */
export type ComposeInput = {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly feeds: readonly Feed[];
  /** Of the recent days, those earlier editions showed among them. */
  readonly entries: readonly Entry[];
  /** What core/stories makes of those entries; groups may hold entries that are not among them. */
  readonly groups: readonly StoryGroup[];
  /** Articles that are stored already: cited as they are, even where their entry has changed since. */
  readonly articles: readonly Article[];
  readonly past: readonly PastEdition[];
  /** What the reader opened, wherever that was. */
  readonly readings: readonly Reading[];
  readonly hand: ReadersHand;
  readonly fit: Fit;
  readonly layout: EditionLayout;
  /** The reader asks for it outside the hours, while another edition may stand there. */
  readonly isWished: boolean;
  /** When a feed last answered; null while nothing was ever fetched. */
  readonly fetchedAt: number | null;
};

export type Composed =
  | {
      readonly kind: 'edition';
      readonly edition: Edition;
      /** Every article the receipts point into, and those of the headlines that have a text. */
      readonly articles: readonly Article[];
      readonly notes: EditionNotes;
    }
  | NoEdition;

/**
 * Why there is none: all entries were shown or are old, what came is too little to make one of, no entry has come yet, or
 * mutes hid every one.
 */
export type NoEdition = {
  readonly kind: 'nothing-new' | 'too-little' | 'nothing-fetched' | 'all-muted';
  readonly hidden: number;
  /** Entries that came since the last edition and are not hidden. */
  readonly arrived: number;
};

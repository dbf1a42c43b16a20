import type { EditionId } from './ids';

/** How the last work on an edition ended. Shown in place of an edition when there was nothing to make one of. */
export type EditionOutcome = {
  /** `failed`: a fault of Lede's own, and not of the news. */
  readonly kind: 'edition' | 'nothing-new' | 'too-little' | 'nothing-fetched' | 'all-muted' | 'failed';
  /** Milliseconds since 1970, as everywhere here: the hour it was made for, or when the reader asked for it. */
  readonly dueAt: number;
  readonly endedAt: number;
  /** The reader asked for it outside the hours. */
  readonly isWished: boolean;
  /** There is no edition, and the reader is to be told so in its place: not when they asked while one stood there. */
  readonly isLetter: boolean;
  /** Where it failed: what was thrown, as a line for whoever mends it. */
  readonly detail?: string;
  /** A note beside the edition that stands is to say that there is no newer one, and why. */
  readonly isTold?: boolean;
  /** Entries that a mute hid. */
  readonly hidden: number;
  /** Entries that came since the last edition and made none; absent in an older record. */
  readonly arrived?: number;
  /** Feeds followed then, paused ones left out. */
  readonly feeds: number;
  /** How many of them could be read. */
  readonly answered: number;
  /** When a feed last answered before it; null when none ever did. */
  readonly fetchedAt: number | null;
  /** The last editions there are then, newest first: as many as a letter can offer. */
  readonly editions: readonly EarlierEdition[];
};

export type EarlierEdition = {
  readonly id: EditionId;
  readonly composedAt: number;
  /** The headline of its lead. */
  readonly lead: string;
};

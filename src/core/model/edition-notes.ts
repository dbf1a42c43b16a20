import type { Receipt } from './edition';
import type { EditionId, EntryId, StoryId } from './ids';

/** What is known of an edition beside what it shows: why, what moved, what was left out. Stored with it. */
export type EditionNotes = {
  readonly editionId: EditionId;
  /** Milliseconds since 1970. */
  readonly composedAt: number;
  readonly fit: Fit;
  /** One for each story, in the order of the edition: the lead first. */
  readonly stories: readonly StoryNote[];
  /** Entries of this edition's days that a mute hid. */
  readonly hidden: number;
  /** Stories that were worth telling and for which there was no room. */
  readonly leftOut: number;
  /** How long the edition takes to read as shown, in seconds. */
  readonly seconds: number;
  /** How many of its stories, from the one after the lead, are related to it; absent in an older record. */
  readonly related?: number | null;
  /** Sections behind those, folder by folder; what is left stands in none. Absent in an older record. */
  readonly parts?: readonly EditionPart[] | null;
  /** What else came since the edition before it; null, or absent in an older record, when that was not written down. */
  readonly passedOver?: readonly PassedOver[] | null;
};

/** Stories that follow each other, from feeds in one of the reader's folders. */
export type EditionPart = { readonly folder: string; readonly count: number };

/** Entries that could have stood in an edition and do not, for one reason; each entry once. */
export type PassedOver = { readonly why: WhyNot; readonly entryIds: readonly EntryId[] };

/**
 * `no-room`: worth telling, but the edition was full. `slight`: less important than what an edition is made for.
 * `less`: the same, because the reader set its feeds to count less.
 * `told`: an edition before had its story, and it says nothing new. `regular`: a feature that comes again and again.
 * `paid`: somebody paid for it. `old`: it was old news when it arrived. What a mute hides is not among them: mutes
 * change.
 */
export type WhyNot = 'no-room' | 'slight' | 'less' | 'told' | 'regular' | 'paid' | 'old';

export type StoryNote = {
  readonly storyId: StoryId;
  /** Everything the story consisted of, also copies and further reports of one outlet that are not shown. */
  readonly entryIds: readonly EntryId[];
  /** Why it stands here, most telling first; never empty. */
  readonly why: readonly Reason[];
  /** What is new since an earlier edition showed it; null when none did. */
  readonly moved: Moved | null;
};

/** A reason as a code and its figure; the sentence is looked up in the view. */
export type Reason =
  /** Independent outlets that report it, from two. */
  | { readonly code: 'outlets'; readonly count: number }
  /** The reader's feeds that put it first. */
  | { readonly code: 'first-in'; readonly feeds: number }
  /** Moved since the edition of that instant. */
  | { readonly code: 'moved'; readonly since: number; readonly reports: number }
  /** Not yet there when the last edition was made. */
  | { readonly code: 'new-since'; readonly since: number }
  /** From a feed that publishes about once in so many days. */
  | { readonly code: 'rare-feed'; readonly days: number }
  /** A story the reader follows. */
  | { readonly code: 'followed'; readonly id: string }
  /** The reader set one of its feeds to count more. */
  | { readonly code: 'weighed' }
  /** Its feed stood in no edition for so many days, although it had news. */
  | { readonly code: 'turn'; readonly days: number }
  /** Nothing else is to be said for it than when it was published. */
  | { readonly code: 'published'; readonly at: number };

export type Moved = {
  /** When the edition was composed that showed the story last. */
  readonly since: number;
  /** Independent reports that edition did not know, the most telling first. */
  readonly entryIds: readonly EntryId[];
  /** Names, numbers and words no report of it had before, as they are written, most telling first. */
  readonly words: readonly string[];
  /** A sentence of a new report that says it; null where only a headline does. */
  readonly sentence: Receipt | null;
};

/** How long an edition may be. */
export type Fit = { readonly kind: 'minutes' | 'stories'; readonly count: number };

/** What an earlier edition showed: its time, and the whole of its stories. */
export type PastEdition = {
  readonly composedAt: number;
  readonly stories: readonly { readonly storyId: StoryId; readonly entryIds: readonly EntryId[] }[];
  /** What it was not made of; null when that was not written down. */
  readonly passedOver: readonly EntryId[] | null;
};

import type { DBSchema } from 'idb';
import type { FeedListsCompared } from '../core/backup/compare-feed-lists';
import type { Restoring } from '../core/backup/restore-report';
import type { Holds } from '../core/backup/second-copy';
import type { Front } from '../core/edition/front';
import type { EditionPlan } from '../core/edition/plan-edition';
import type { WrittenStory } from '../core/edition/write-story';
import type { Article } from '../core/model/article';
import type { Edition } from '../core/model/edition';
import type { EditionNotes } from '../core/model/edition-notes';
import type { EditionOutcome } from '../core/model/edition-outcome';
import type { Entry } from '../core/model/entry';
import type { Feed } from '../core/model/feed';
import type { FeedHealth } from '../core/model/feed-health';
import type { FeedTally } from '../core/model/feed-tally';
import type { FetchedPage } from '../core/model/fetched-page';
import type { Unfollowed } from '../core/model/following';
import type { ArticleId, EditionId, EntryId, FeedId } from '../core/model/ids';
import type { Bond, FollowedStory, Mute } from '../core/model/readers-hand';
import type { Kept, Reading, Saved } from '../core/model/reading';
import type { RefreshProgress } from '../core/model/refresh-progress';
import type { RequestLine } from '../core/model/request-line';
import type { SetAside } from '../core/model/set-aside';
import type { Settings } from '../core/model/settings';
import type { UnthreadedStory } from '../core/model/unthreaded';
import type { FeedMemory } from '../core/refresh/feed-memory';
import type { StoryIndex } from '../core/stories/index/story-index';

export interface LedeSchema extends DBSchema {
  /** Finished issues. Never changed after they are put. */
  editions: { key: EditionId; value: Edition; indexes: { byComposedAt: number } };
  /** Texts that editions and saved headlines point to: copies, which never change. */
  articles: { key: ArticleId; value: Article };
  /** What the reader had Lede get from the pages of entries: beside what feeds sent, never in its place. */
  pages: { key: EntryId; value: FetchedPage };
  readings: { key: EntryId; value: Reading; indexes: { byOpenedAt: number } };
  saved: { key: EntryId; value: Saved; indexes: { bySavedAt: number } };
  kept: { key: EntryId; value: Kept };
  feeds: { key: FeedId; value: Feed };
  health: { key: FeedId; value: StoredHealth };
  /** With their texts. An entry's id begins with its feed's, so a feed's entries are a range of keys. */
  entries: { key: EntryId; value: Entry; indexes: { byFirstSeen: number; byFeed: [FeedId, number] } };
  memories: { key: FeedId; value: FeedMemory };
  /** What is known of a live edition beside what it shows: one for each. */
  notes: { key: EditionId; value: EditionNotes; indexes: { byComposedAt: number } };
  mutes: { key: string; value: Mute };
  /** By both entries, the smaller id first. */
  bonds: { key: [EntryId, EntryId]; value: Bond };
  followed: { key: string; value: FollowedStory };
  /** Entries that no edition is made of, because work on them failed. */
  aside: { key: EntryId; value: SetAside };
  /** The ledger: every request, in the order they went out. What is forgotten is forgotten from the oldest on. */
  requests: { key: number; value: StoredRequest };
  /** Work that a stopped background goes on with; all of it can be made anew. */
  workshop: { key: keyof Workshop; value: Workshop[keyof Workshop] };
  /** Single records, each under its own name. */
  desk: { key: keyof Desk; value: Desk[keyof Desk] };
}

/** What lies on the desk: one value a name. */
export type Desk = {
  /** The newest edition, written out for painting. */
  front: Front;
  bundledRevision: number;
  /** What the reader chose, and nothing else: a default that becomes better later reaches them. */
  settings: Partial<Settings>;
  /** Null while no refresh is running. */
  refresh: RefreshProgress | null;
  /** Milliseconds since 1970: the reader stopped a refresh, and none begins by itself before this. */
  refreshHeldUntil: number;
  feedTally: FeedTally;
  /** Present while the reader is to be asked which list of feeds is the right one. */
  feedListQuestion: FeedListQuestion;
  unfollowed: readonly Unfollowed[];
  /** Present from the beginning of a restore to its end. */
  restoring: Restoring;
  /** Milliseconds since 1970: when the retention rule was last applied. */
  forgotAt: number;
  /** Milliseconds since 1970: from when ages were counted then, whatever the clock said. */
  reckonedAt: number;
  /** How the last work on an edition ended; absent before the first. */
  outcome: EditionOutcome;
  /** Followed stories that the last work on timelines failed over; absent or empty where there are none. */
  unthreaded: readonly UnthreadedStory[];
  ledger: LedgerTotals;
  /** Put down and taken away again, to see whether there is room. */
  sample: Uint8Array;
  /** Hosts, with their ports, that lie in the reader's own network and that the reader entered by themselves. */
  enteredHosts: readonly string[];
  /** Milliseconds since 1970: when the reader asked for an edition that is not made yet. */
  wishedAt: number;
  /** How many changes the reader has made, ever. */
  change: number;
  /** What the journal has after this change is still to be done again; present while that is going on. */
  replayFrom: number;
  /** Up to which change that has been done again already. */
  replayedTo: number;
  /** Present while the reader is to be told that a store was damaged, and may let go of it. */
  replaced: ReplacedStore;
  /** Of the last time that everything was read back. */
  selfCheck: SelfCheck;
  /** Work that cannot be interrupted and has begun; null when none has. */
  underWay: UnderWay | null;
  /** How often each unit of work was begun by a life of the background that then ended without it. */
  unended: Readonly<Record<string, number>>;
  /** Milliseconds since 1970; null when the reader has set no hours, or follows nothing. */
  nextEditionAt: number | null;
};

/** A line of the ledger as stored: numbered in the order in which requests went out. */
export type StoredRequest = RequestLine & { readonly id: number };

/** What the ledger holds, kept so that nobody needs to count it. */
export type LedgerTotals = {
  readonly lines: number;
  /** Characters of its lines, roughly: what it takes in the store. */
  readonly size: number;
  /** Bytes that the answers brought. */
  readonly bytes: number;
};

/** What lies in the workshop: one value a name. */
export type Workshop = {
  /** The story index; it lies under the name that it had first. */
  newsroom: StoredStoryIndex;
  draft: EditionDraft;
  /** Oldest first; editions made since are not among them. */
  register: readonly RegisterLine[];
};

/** What of a live edition has to be known without reading it. */
export type RegisterLine = {
  readonly id: EditionId;
  /** Milliseconds since 1970. */
  readonly composedAt: number;
  /** The headline of its lead. */
  readonly lead: string;
  /** All that it shows. */
  readonly entryIds: readonly EntryId[];
};

/** An edition in the making: what was chosen, the stored articles it may cite, and the stories written so far. */
export type EditionDraft = {
  readonly wanted: WantedEdition;
  readonly plan: EditionPlan;
  readonly stored: readonly Article[];
  readonly written: readonly WrittenStory[];
};

/** For which hour, or at which wish of the reader, an edition is made. */
export type WantedEdition = { readonly dueAt: number; readonly isWished: boolean };

/** The stories as they stood when work on them was last put down. */
export type StoredStoryIndex = {
  readonly shape: number;
  /** What the reader said about pairs of entries when these stories were made, as text to compare. */
  readonly bonds: string;
  readonly index: StoryIndex;
};

/** A piece of work that cannot be interrupted once it has begun. */
export type UnderWay = {
  /** `feed` or `entry` with an id, `entries` for a batch of them, `edition`. */
  readonly unit: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
};

/** A store that could not be read, and the one that took its place. */
export type ReplacedStore = {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The name of the damaged one, which is kept until the reader lets go of it; null where the browser has thrown it away. */
  readonly name: string | null;
  /** What the browser said, as a line. */
  readonly why: string;
  /** What came back from the second copy. */
  readonly back: Holds;
  /** Milliseconds since 1970: when that copy was made; null where there was none. */
  readonly copyAt: number | null;
  /** The reader wanted the damaged one gone, and the browser could not delete it. */
  readonly isStuck?: true;
};

/** What was found when everything was read back. */
export type SelfCheck = {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Things that were read, by store. */
  readonly read: Readonly<Record<string, number>>;
  /** Things that were wrong and are right again. */
  readonly mended: number;
  /**
   * How many things cannot be read and could not be mended, by store; an edition is one as well that lacks a text.
   * Absent where an older Lede checked.
   */
  readonly faulty?: Readonly<Record<string, number>>;
};

/** Two copies of the list of feeds that do not agree, and what can be restored. */
export type FeedListQuestion = Extract<FeedListsCompared, { readonly verdict: 'ask' }>;

/** Health with what is stored of the feed: in one record, because both change with every fetch. */
export type StoredHealth = FeedHealth & { readonly entries: number; readonly bytes: number };

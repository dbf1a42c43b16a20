import type { DBSchema } from 'idb';
import type { FeedListsCompared } from '../core/backup/compare-feed-lists';
import type { Front } from '../core/edition/front';
import type { Article } from '../core/model/article';
import type { Edition } from '../core/model/edition';
import type { Entry } from '../core/model/entry';
import type { Feed } from '../core/model/feed';
import type { FeedHealth } from '../core/model/feed-health';
import type { FeedTally } from '../core/model/feed-tally';
import type { Unfollowed } from '../core/model/following';
import type { ArticleId, EditionId, EntryId, FeedId } from '../core/model/ids';
import type { Kept, Reading, Saved } from '../core/model/reading';
import type { RefreshProgress } from '../core/model/refresh-progress';
import type { Settings } from '../core/model/settings';
import type { FeedMemory } from '../core/refresh/feed-memory';

export interface LedeSchema extends DBSchema {
  /** Finished issues. Never changed after they are put. */
  editions: { key: EditionId; value: Edition; indexes: { byComposedAt: number } };
  /** Texts that editions and saved headlines point to: copies, which never change. */
  articles: { key: ArticleId; value: Article };
  readings: { key: EntryId; value: Reading; indexes: { byOpenedAt: number } };
  saved: { key: EntryId; value: Saved; indexes: { bySavedAt: number } };
  kept: { key: EntryId; value: Kept };
  feeds: { key: FeedId; value: Feed };
  health: { key: FeedId; value: StoredHealth };
  /** With their texts. An entry's id begins with its feed's, so a feed's entries are a range of keys. */
  entries: { key: EntryId; value: Entry; indexes: { byFirstSeen: number } };
  memories: { key: FeedId; value: FeedMemory };
  /** Single records, each under its own name. */
  desk: { key: keyof Desk; value: Desk[keyof Desk] };
}

/** What lies on the desk: one value a name. */
export type Desk = {
  /** The newest edition, written out for painting. */
  front: Front;
  bundledRevision: number;
  settings: Settings;
  /** Null while no refresh is running. */
  refresh: RefreshProgress | null;
  /** Milliseconds since 1970: the reader stopped a refresh, and none begins by itself before this. */
  refreshHeldUntil: number;
  feedTally: FeedTally;
  /** Present while the reader is to be asked which list of feeds is the right one. */
  feedListQuestion: FeedListQuestion;
  unfollowed: readonly Unfollowed[];
  /** Milliseconds since 1970: when the retention rule was last applied. */
  forgotAt: number;
};

/** Two copies of the list of feeds that do not agree, and what can be restored. */
export type FeedListQuestion = Extract<FeedListsCompared, { readonly verdict: 'ask' }>;

/** Health with what is stored of the feed: in one record, because both change with every fetch. */
export type StoredHealth = FeedHealth & { readonly entries: number; readonly bytes: number };

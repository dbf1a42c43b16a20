import { bundle } from '../bundled/bundle';
import type { BackupFile } from '../core/backup/restore-report';
import type { Article } from '../core/model/article';
import type { Edition } from '../core/model/edition';
import type { EditionNotes } from '../core/model/edition-notes';
import type { Entry } from '../core/model/entry';
import type { Feed } from '../core/model/feed';
import type { FeedHealth } from '../core/model/feed-health';
import type { FeedTally } from '../core/model/feed-tally';
import type { FetchedPage } from '../core/model/fetched-page';
import type { ArticleId, EditionId, EntryId, FeedId } from '../core/model/ids';
import { type Mute, NO_HAND, type ReadersHand } from '../core/model/readers-hand';
import type { Kept, Saved } from '../core/model/reading';
import type { SetAside } from '../core/model/set-aside';
import { defaultSettings, type Settings } from '../core/model/settings';
import type { UnthreadedStory } from '../core/model/unthreaded';
import { knownStoreName, learnStoreName } from '../platform/store-name';
import { textsBy, titlesBy } from '../store/articles';
import { type BackupContents, backupContents } from '../store/backup-slices';
import { type Database, openDatabase } from '../store/database';
import { onDesk, settingsIn } from '../store/desk';
import { editionBy, editionsBetween, editionTimes, newestEditions } from '../store/editions';
import { entriesBy } from '../store/entries-by-id';
import { allFeeds } from '../store/feeds';
import { allHealth, healthOf } from '../store/health';
import { allKept } from '../store/kept';
import { notesBy } from '../store/notes';
import { pagesBy } from '../store/pages';
import { readersHand } from '../store/readers-hand';
import { openedAmong } from '../store/readings';
import { ledgerTotals, requestsBefore } from '../store/requests';
import { openRiver, type River } from '../store/river/river';
import { unreadOf } from '../store/river/unread';
import { allSaved, countSaved, savedAmong } from '../store/saved';
import type {
  FeedListQuestion,
  LedgerTotals,
  ReplacedStore,
  SelfCheck,
  StoredRequest,
} from '../store/schema';
import { allSetAside } from '../store/set-aside';
import { dayOf } from '../ui/time-with-day';
import { type OpenIndex, openIndexOf, type SearchBook, searchBook } from './search/search-book';

export type Marks = { readonly read: ReadonlySet<EntryId>; readonly saved: ReadonlySet<EntryId> };

/** The followed feeds, how they do, and what is to be asked about them. */
export type FeedBook = {
  readonly feeds: readonly Feed[];
  readonly health: ReadonlyMap<FeedId, FeedHealth>;
  /** Entries that work on editions failed over. */
  readonly aside: readonly SetAside[];
  /** Null while nothing was ever followed. */
  readonly tally: FeedTally | null;
  readonly question: FeedListQuestion | null;
};

/** The entries of all feeds, with what is needed to ask for some of them. */
export type RiverBook = River & {
  readonly feeds: readonly Feed[];
  readonly mutes: readonly Mute[];
  unreadOf(feedId: FeedId): Promise<readonly EntryId[]>;
  health(feedId: FeedId): Promise<FeedHealth | null>;
};

/** All that the reader pages read. With no store to read from, it holds the bundled edition and nothing else. */
export type Library = {
  readonly hasStore: boolean;
  /** The newest edition, or the one asked for; the bundled one where there is no other. */
  edition(id: string | null): Promise<Edition>;
  /** Live editions, newest first. */
  newest(count: number): Promise<Edition[]>;
  /** Live editions of a span of time, newest first. */
  between(from: number, to: number): Promise<Edition[]>;
  /** When each live edition was composed, newest first: milliseconds since 1970. */
  times(): Promise<number[]>;
  /** Null where nothing is known of an edition beside what it shows. */
  notes(id: EditionId): Promise<EditionNotes | null>;
  hand(): Promise<ReadersHand>;
  /** Followed stories that the last work on timelines failed over. */
  unthreaded(): Promise<readonly UnthreadedStory[]>;
  /** Titles of the entries that are still stored, as themselves or as an article. */
  titles(ids: readonly EntryId[]): Promise<ReadonlyMap<EntryId, string>>;
  feeds(): Promise<Feed[]>;
  /** Milliseconds since 1970; null when no hour is set or nothing is followed. */
  nextEditionAt(): Promise<number | null>;
  /** What was found when everything was read back, and a damaged store that is still there. */
  storeState(): Promise<{ readonly selfCheck: SelfCheck | null; readonly replaced: ReplacedStore | null }>;
  /** The texts that are here: what feeds sent, and of a bare headline what was got from its page. */
  articles(ids: readonly ArticleId[]): Promise<Map<ArticleId, Article>>;
  /** What was got from the page of an entry; null where nothing was. */
  page(id: EntryId): Promise<FetchedPage | null>;
  pageCount(): Promise<number>;
  marks(ids: readonly EntryId[]): Promise<Marks>;
  saved(): Promise<Saved[]>;
  savedCount(): Promise<number>;
  kept(): Promise<Kept[]>;
  settings(): Promise<Settings>;
  /** What a feed published, as it is stored; null where it is not. */
  entry(id: EntryId): Promise<Entry | null>;
  /** All entries, as they stand now. */
  river(): Promise<RiverBook>;
  /** The index of all that can be searched, closed until it is asked for; null without a store. */
  searchIndex(): OpenIndex | null;
  /** What can be searched, with feeds and mutes as they are now; null without a store. */
  search(opened: OpenIndex): Promise<SearchBook | null>;
  feedBook(): Promise<FeedBook>;
  /** All that belongs in a backup; null without a store, for a backup of nothing would look like one. */
  everything(): Promise<BackupContents | null>;
  /** The file of a restore that began and has not ended; null when there is none. */
  restoring(): Promise<BackupFile | null>;
  /** Lines of the ledger before a number, newest first; null begins with the newest of all. */
  requests(before: number | null, count: number): Promise<readonly StoredRequest[]>;
  ledgerTotals(): Promise<LedgerTotals>;
};

export async function openLibrary(): Promise<Library> {
  try {
    await learnStoreName();
    const db = await openDatabase(knownStoreName());
    // A damaged store may open, and then fail to be read.
    await Promise.all([settingsIn(db), onDesk(db, 'front'), allFeeds(db)]);
    return storedLibrary(db);
  } catch {
    return bundledLibrary;
  }
}

const storedLibrary = (db: Database): Library => ({
  hasStore: true,
  async edition(id) {
    const wanted = id ?? (await onDesk(db, 'front'))?.editionId;
    // An id in an address may be of an edition that is no longer there.
    return (wanted === undefined ? undefined : await editionBy(db, wanted as EditionId)) ?? bundle.edition;
  },
  newest: (count) => newestEditions(db, count),
  between: (from, to) => editionsBetween(db, from, to),
  times: () => editionTimes(db),
  notes: async (id) => (await notesBy(db, id)) ?? null,
  hand: () => readersHand(db),
  unthreaded: async () => (await onDesk(db, 'unthreaded')) ?? [],
  titles: (ids) => titlesBy(db, ids),
  feeds: () => allFeeds(db),
  nextEditionAt: async () => (await onDesk(db, 'nextEditionAt')) ?? null,
  storeState: async () => ({
    selfCheck: (await onDesk(db, 'selfCheck')) ?? null,
    replaced: (await onDesk(db, 'replaced')) ?? null,
  }),
  async articles(ids) {
    const found = await textsBy(db, ids);
    // The background may not have put the bundled edition yet.
    for (const article of bundle.articles) {
      if (ids.includes(article.id) && !found.has(article.id)) found.set(article.id, article);
    }
    return found;
  },
  page: async (id) => (await pagesBy(db, [id]))[0] ?? null,
  pageCount: () => db.count('pages'),
  marks: async (ids) => ({ read: await openedAmong(db, ids), saved: await savedAmong(db, ids) }),
  saved: () => allSaved(db),
  savedCount: () => countSaved(db),
  kept: () => allKept(db),
  settings: () => settingsIn(db),
  entry: async (id) => (await entriesBy(db, [id]))[0] ?? null,
  river: () => riverBook(db),
  searchIndex: () => openIndexOf(db),
  search: async (opened) => {
    const [index, book] = await Promise.all([opened.index(), riverBook(db)]);
    return searchBook(db, index, opened.memory, book);
  },
  async feedBook() {
    const [feeds, health, aside, tally, question] = await Promise.all([
      allFeeds(db),
      allHealth(db),
      allSetAside(db),
      onDesk(db, 'feedTally'),
      onDesk(db, 'feedListQuestion'),
    ]);
    return { feeds, health, aside, tally: tally ?? null, question: question ?? null };
  },
  everything: () => backupContents(db),
  restoring: async () => (await onDesk(db, 'restoring'))?.file ?? null,
  requests: (before, count) => requestsBefore(db, before, count),
  ledgerTotals: () => ledgerTotals(db),
});

async function riverBook(db: Database): Promise<RiverBook> {
  const [feeds, { mutes }, unfollowed] = await Promise.all([
    allFeeds(db),
    readersHand(db),
    onDesk(db, 'unfollowed'),
  ]);
  const known = [...(unfollowed ?? []).map(({ feed }) => feed), ...feeds];
  const titles = new Map(known.map(({ id, title }) => [id, title]));
  return {
    ...openRiver(db, titles, mutes, (one, other) => dayOf(one) === dayOf(other)),
    feeds,
    mutes,
    unreadOf: (feedId) => unreadOf(db, feedId),
    health: async (feedId) => (await healthOf(db, feedId)) ?? null,
  };
}

const bundledLibrary: Library = {
  hasStore: false,
  edition: async () => bundle.edition,
  newest: async () => [],
  between: async () => [],
  times: async () => [],
  notes: async () => null,
  hand: async () => NO_HAND,
  unthreaded: async () => [],
  titles: async () => new Map(),
  feeds: async () => [],
  nextEditionAt: async () => null,
  storeState: async () => ({ selfCheck: null, replaced: null }),
  articles: async (ids) =>
    new Map(bundle.articles.filter(({ id }) => ids.includes(id)).map((article) => [article.id, article])),
  page: async () => null,
  pageCount: async () => 0,
  marks: async () => ({ read: new Set(), saved: new Set() }),
  saved: async () => [],
  savedCount: async () => 0,
  kept: async () => [],
  settings: async () => defaultSettings,
  entry: async () => null,
  river: async () => ({
    window: async () => ({ rows: [], read: new Set(), saved: new Set(), next: null }),
    lastArrival: async () => null,
    again: async () => [],
    feeds: [],
    mutes: [],
    unreadOf: async () => [],
    health: async () => null,
  }),
  searchIndex: () => null,
  search: async () => null,
  feedBook: async () => ({ feeds: [], health: new Map(), aside: [], tally: null, question: null }),
  everything: async () => null,
  restoring: async () => null,
  requests: async () => [],
  ledgerTotals: async () => ({ lines: 0, size: 0, bytes: 0 }),
};

import { unwrap } from 'idb';
import type { Entry } from '../core/model/entry';
import type { Feed } from '../core/model/feed';
import type { FeedHealth } from '../core/model/feed-health';
import type { EntryId, FeedId } from '../core/model/ids';
import type { FeedMemory } from '../core/refresh/feed-memory';
import { bytesOf } from '../core/retention/bytes-of';
import type { Database } from './database';
import { entriesOf } from './keys-of-feed';
import type { StoredHealth } from './schema';

/** All that one fetch of one feed leaves behind. */
export type Fetched = {
  /** As it was when it was asked. */
  readonly feed: Feed;
  readonly changedFeed: Partial<Pick<Feed, 'address' | 'title' | 'homeAddress'>>;
  readonly health: FeedHealth;
  /** When it had last answered before it was asked. */
  readonly answeredBeforeAt: number | null;
  /** Null when nothing was learned of its document. */
  readonly memory: FeedMemory | null;
  readonly fresh: readonly Entry[];
  /** Entries that are said differently than before; where one is no longer stored, it stays forgotten. */
  readonly changed: readonly Entry[];
};

/**
 * One feed is one unit: its entries, what is remembered of them and its health are stored together or not at all.
 * Several feeds share a transaction, because waiting for one takes as long as writing a feed. Passed over is a feed
 * that is no longer followed at the address it was asked at, or that somebody else has read in the meantime.
 */
export async function putFetched(db: Database, several: readonly Fetched[]): Promise<void> {
  const tx = db.transaction(storesFor(several), 'readwrite');
  const changedIds = several.flatMap(({ changed }) => changed.map(({ id }) => id));
  const [feeds, healths, stored] = await Promise.all([
    Promise.all(several.map(({ feed }) => tx.objectStore('feeds').get(feed.id))),
    Promise.all(several.map(({ feed }) => tx.objectStore('health').get(feed.id))),
    Promise.all(changedIds.map((id) => tx.objectStore('entries').get(id))),
  ]);
  const before = new Map(
    stored.flatMap((entry) => (entry === undefined ? [] : [[entry.id, entry] as const])),
  );
  const puts = several.flatMap((fetched, at) => {
    const { feed, changedFeed, answeredBeforeAt, health, memory, fresh, changed } = fetched;
    const [current, last] = [feeds[at], healths[at]];
    if (current?.address !== feed.address || (last?.lastAnsweredAt ?? null) !== answeredBeforeAt) return [];
    const again = changed.flatMap((entry) => {
      const old = before.get(entry.id);
      return old === undefined ? [] : [{ ...entry, firstSeenAt: old.firstSeenAt, position: old.position }];
    });
    const replaced = again.flatMap(({ id }) => before.get(id) ?? []);
    const bytes = sizeOf(fresh) + sizeOf(again) - sizeOf(replaced);
    // Past idb, which makes a promise of each: there are many, and one that fails fails the transaction.
    for (const entry of [...fresh, ...again]) unwrap(tx.objectStore('entries')).put(entry);
    return [
      tx.objectStore('health').put(holding(health, last, fresh.length, bytes)),
      ...(memory === null ? [] : [tx.objectStore('memories').put(memory)]),
      ...(Object.keys(changedFeed).length === 0
        ? []
        : [tx.objectStore('feeds').put({ ...current, ...changedFeed })]),
    ];
  });
  // How the transaction ends says why; a put it takes with it would only say that it ended.
  for (const put of puts) put.catch(() => undefined);
  await tx.done;
}

/** Who reads entries is not held up by news of feeds that brought none. */
const storesFor = (several: readonly Fetched[]): ('feeds' | 'health' | 'entries' | 'memories')[] =>
  several.every(({ memory }) => memory === null)
    ? ['feeds', 'health']
    : ['feeds', 'health', 'entries', 'memories'];

/** Health with what is held of the feed: what `last` counted, and so much more. */
const holding = (
  health: FeedHealth,
  last: StoredHealth | undefined,
  entries: number,
  bytes: number,
): StoredHealth => ({
  ...health,
  entries: (last?.entries ?? 0) + entries,
  bytes: (last?.bytes ?? 0) + bytes,
});

const sizeOf = (entries: readonly Entry[]): number =>
  entries.reduce((total, entry) => total + bytesOf(entry), 0);

/** Entries of one feed, at most `count`, in the order of their ids. */
export const someEntriesOf = (
  db: Database,
  feedId: FeedId,
  count: number,
  after?: EntryId,
): Promise<Entry[]> =>
  db.getAll(
    'entries',
    after === undefined ? entriesOf(feedId) : IDBKeyRange.bound(after, `${feedId};`, true, true),
    count,
  );

/** The entries first seen up to an instant, by their keys, the oldest first; null for all. */
export const entryKeysUntil = (db: Database, until: number | null): Promise<EntryId[]> =>
  db.getAllKeysFromIndex('entries', 'byFirstSeen', until === null ? null : IDBKeyRange.upperBound(until));

/** When the entries first seen last were published, by their publishers' clocks; of `count` entries at most. */
export async function newestPublished(db: Database, count: number): Promise<number[]> {
  const dates: number[] = [];
  let cursor = await db.transaction('entries').store.index('byFirstSeen').openCursor(null, 'prev');
  for (let seen = 0; cursor !== null && seen < count; seen += 1) {
    const { publishedAt } = cursor.value;
    if (publishedAt !== null) dates.push(publishedAt);
    cursor = await cursor.continue();
  }
  return dates;
}

/** @returns those forgotten: what the reader has saved by now is not */
export async function forgetEntries(db: Database, entries: readonly Entry[]): Promise<Entry[]> {
  const tx = db.transaction(['entries', 'health', 'saved'], 'readwrite');
  const saved = await Promise.all(entries.map(({ id }) => tx.objectStore('saved').getKey(id)));
  const unsaved = entries.filter((_entry, at) => saved[at] === undefined);
  const byFeed = new Map<FeedId, Entry[]>();
  for (const entry of unsaved) byFeed.set(entry.feedId, [...(byFeed.get(entry.feedId) ?? []), entry]);
  const gone: Promise<unknown>[] = unsaved.map(({ id }) => tx.objectStore('entries').delete(id));
  for (const [feedId, those] of byFeed) {
    const last = await tx.objectStore('health').get(feedId);
    if (last !== undefined)
      gone.push(tx.objectStore('health').put(holding(last, last, -those.length, -sizeOf(those))));
  }
  await Promise.all([...gone, tx.done]);
  return unsaved;
}

/** What is left of a feed no longer followed, once its entries are gone. */
export async function forgetFeed(db: Database, feedId: FeedId): Promise<void> {
  const tx = db.transaction(['health', 'memories'], 'readwrite');
  await Promise.all([
    tx.objectStore('health').delete(feedId),
    tx.objectStore('memories').delete(feedId),
    tx.done,
  ]);
}

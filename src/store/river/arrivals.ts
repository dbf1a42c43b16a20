import { unwrap } from 'idb';
import type { EntryId, FeedId } from '../../core/model/ids';
import type { Database } from '../database';

/** An entry by when it arrived, in milliseconds since 1970. Of those that came in one instant the greater id is later. */
export type Arrival = { readonly at: number; readonly id: EntryId };

/** Feeds that are merged are read so many arrivals at a time: most windows of a folder need few of each. */
const AT_A_TIME = 16;

/**
 * Arrivals before one, the last first, at most `count`: fewer are all there are. Reads keys alone, and no more of them than
 * it hands out, however many are stored.
 * @param feedIds those of these feeds; null for all entries, also of feeds that are not followed any more
 * @param before null begins with the last of all
 */
export async function arrivalsBefore(
  db: Database,
  feedIds: readonly FeedId[] | null,
  before: Arrival | null,
  count: number,
): Promise<Arrival[]> {
  if (feedIds === null) return walkBack(db, null, before, count);
  const [only] = feedIds;
  if (only !== undefined && feedIds.length === 1) return walkBack(db, only, before, count);
  return merged(db, feedIds, before, count);
}

/** The last arrivals of several feeds. */
async function merged(
  db: Database,
  feedIds: readonly FeedId[],
  before: Arrival | null,
  count: number,
): Promise<Arrival[]> {
  const size = Math.min(AT_A_TIME, count);
  const queues = await Promise.all(
    feedIds.map(async (feedId) => ({ feedId, waiting: await walkBack(db, feedId, before, size) })),
  );
  const found: Arrival[] = [];
  while (found.length < count) {
    let latest: (typeof queues)[number] | null = null;
    for (const queue of queues) {
      const [head] = queue.waiting;
      const best = latest?.waiting[0];
      if (head !== undefined && (best === undefined || isBefore(best, head))) latest = queue;
    }
    const next = latest?.waiting.shift();
    if (latest === null || next === undefined) return found;
    found.push(next);
    // A feed of which fewer came than were asked for has no more, and finds so again at once.
    if (latest.waiting.length === 0) latest.waiting = await walkBack(db, latest.feedId, next, size);
  }
  return found;
}

const isBefore = (one: Arrival, other: Arrival): boolean =>
  one.at < other.at || (one.at === other.at && one.id < other.id);

/** Past idb, which makes a promise of each step: there may be thousands. */
function walkBack(
  db: Database,
  feedId: FeedId | null,
  before: Arrival | null,
  count: number,
): Promise<Arrival[]> {
  const store = unwrap(db).transaction('entries').objectStore('entries');
  const request =
    feedId === null
      ? store
          .index('byFirstSeen')
          .openKeyCursor(before === null ? null : IDBKeyRange.upperBound(before.at), 'prev')
      : store
          .index('byFeed')
          .openKeyCursor(
            IDBKeyRange.bound([feedId], [feedId, before?.at ?? Number.POSITIVE_INFINITY]),
            'prev',
          );
  return new Promise((resolve, reject) => {
    const found: Arrival[] = [];
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor === null || count === 0) return resolve(found);
      // An entry's key is its id, and the last part of either index is when it was first seen.
      const id = cursor.primaryKey as EntryId;
      const at = (Array.isArray(cursor.key) ? cursor.key[1] : cursor.key) as number;
      if (before !== null && !isBefore({ at, id }, before)) {
        // Many may have come in that instant: they are leapt over.
        if (id > before.id) return cursor.continuePrimaryKey(cursor.key, before.id);
        return cursor.continue();
      }
      found.push({ at, id });
      if (found.length === count) return resolve(found);
      return cursor.continue();
    };
  });
}

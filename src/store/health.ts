import type { FeedHealth } from '../core/model/feed-health';
import type { FeedId } from '../core/model/ids';
import type { Database } from './database';
import type { StoredHealth } from './schema';

/** By feed; one that was never asked may have none. */
export const allHealth = async (db: Database): Promise<ReadonlyMap<FeedId, StoredHealth>> =>
  new Map((await db.getAll('health')).map((health) => [health.feedId, health]));

/** Undefined for a feed that was never asked. */
export const healthOf = (db: Database, feedId: FeedId): Promise<StoredHealth | undefined> =>
  db.get('health', feedId);

/** Changes the health of some feeds, all of them or none; `change` answers null to leave one as it is. */
export async function changeHealth(
  db: Database,
  ids: readonly FeedId[],
  change: (health: FeedHealth) => FeedHealth | null,
): Promise<void> {
  if (ids.length === 0) return;
  const tx = db.transaction('health', 'readwrite');
  const healths = await Promise.all(ids.map((id) => tx.store.get(id)));
  for (const health of healths) {
    if (health === undefined) continue;
    const next = change(health);
    const { entries, bytes } = health;
    if (next !== null) void tx.store.put({ ...next, entries, bytes });
  }
  await tx.done;
}

/**
 * Puts right what is counted of each feed's entries, where it is not what there is.
 * @param before as it was counted when the entries began to be read: a feed that has changed since is left alone
 * @returns how many were wrong
 */
export async function correctHoldings(
  db: Database,
  held: ReadonlyMap<FeedId, { readonly entries: number; readonly bytes: number }>,
  before: ReadonlyMap<FeedId, StoredHealth>,
): Promise<number> {
  const tx = db.transaction('health', 'readwrite');
  let wrong = 0;
  for (const health of await tx.store.getAll()) {
    const { entries, bytes } = held.get(health.feedId) ?? { entries: 0, bytes: 0 };
    if (health.entries === entries && health.bytes === bytes) continue;
    const then = before.get(health.feedId);
    if (then?.entries !== health.entries || then.bytes !== health.bytes) continue;
    wrong += 1;
    void tx.store.put({ ...health, entries, bytes });
  }
  await tx.done;
  return wrong;
}

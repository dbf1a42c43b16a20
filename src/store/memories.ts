import type { FeedId } from '../core/model/ids';
import type { FeedMemory } from '../core/refresh/feed-memory';
import type { Database } from './database';

export const memoryOf = (db: Database, feedId: FeedId): Promise<FeedMemory | undefined> =>
  db.get('memories', feedId);

/** A feed whose address the reader chose has come from nowhere, and leads nowhere yet. */
export async function forgetTrail(db: Database, feedId: FeedId): Promise<void> {
  const tx = db.transaction('memories', 'readwrite');
  const memory = await tx.store.get(feedId);
  if (memory !== undefined) await tx.store.put({ ...memory, redirect: null, movedFrom: null });
  await tx.done;
}

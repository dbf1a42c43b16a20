import type { FeedId } from '../core/model/ids';
import type { FeedMemory } from '../core/refresh/feed-memory';
import type { Database } from './database';

export const memoryOf = (db: Database, feedId: FeedId): Promise<FeedMemory | undefined> =>
  db.get('memories', feedId);

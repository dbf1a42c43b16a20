import type { FeedHealth } from '../core/model/feed-health';
import type { FeedId } from '../core/model/ids';
import type { Database } from './database';

/** By feed; one that was never asked has none. */
export const allHealth = async (db: Database): Promise<ReadonlyMap<FeedId, FeedHealth>> =>
  new Map((await db.getAll('health')).map((health) => [health.feedId, health]));

import type { Feed } from '../core/model/feed';
import type { FeedId } from '../core/model/ids';
import type { Database } from './database';

/** In the order they were followed; those followed together by title. */
export const allFeeds = async (db: Database): Promise<Feed[]> =>
  (await db.getAll('feeds')).sort(
    (one, other) => one.followedAt - other.followedAt || (one.title < other.title ? -1 : 1),
  );

export const feedBy = (db: Database, id: FeedId): Promise<Feed | undefined> => db.get('feeds', id);

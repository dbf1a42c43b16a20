import type { EntryId, FeedId } from '../../core/model/ids';
import type { Database } from '../database';
import { entriesOf } from '../keys-of-feed';

/** The entries of a feed that the reader has not read, in the order of their ids. Keys alone are read. */
export async function unreadOf(db: Database, feedId: FeedId): Promise<readonly EntryId[]> {
  const range = entriesOf(feedId);
  const [entries, readings] = await Promise.all([
    db.getAllKeys('entries', range),
    db.getAllKeys('readings', range),
  ]);
  const read = new Set(readings);
  return entries.filter((id) => !read.has(id));
}

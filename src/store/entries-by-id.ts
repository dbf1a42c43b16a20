import type { Entry } from '../core/model/entry';
import type { EntryId } from '../core/model/ids';
import type { Database } from './database';

/** Ids of the entries first seen from an instant on, oldest first: cheap, for the entries themselves stay where they are. */
export const entryIdsSince = (db: Database, since: number): Promise<EntryId[]> =>
  db.getAllKeysFromIndex('entries', 'byFirstSeen', IDBKeyRange.lowerBound(since));

/** Those of them that are still stored, in the same order. */
export async function entriesBy(db: Database, ids: readonly EntryId[]): Promise<Entry[]> {
  const { store } = db.transaction('entries');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((entry) => entry !== undefined);
}

/** Which of the ids have an entry, without reading it. */
export async function storedAmong(db: Database, ids: readonly EntryId[]): Promise<EntryId[]> {
  const { store } = db.transaction('entries');
  const found = await Promise.all(ids.map((id) => store.getKey(id)));
  return found.filter((id) => id !== undefined);
}

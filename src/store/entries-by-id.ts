import type { Entry } from '../core/model/entry';
import type { EntryId } from '../core/model/ids';
import type { Database } from './database';
import { keysAmong } from './keys-among';

/** Ids of the entries first seen from an instant on, oldest first: cheap, for the entries themselves stay where they are. */
export const entryIdsSince = (db: Database, since: number): Promise<EntryId[]> =>
  db.getAllKeysFromIndex('entries', 'byFirstSeen', IDBKeyRange.lowerBound(since));

/** Those of them that are still stored, in the same order. */
export async function entriesBy(db: Database, ids: readonly EntryId[]): Promise<Entry[]> {
  try {
    const { store } = db.transaction('entries');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    return found.filter((entry) => entry !== undefined);
  } catch {
    // One that cannot be read takes its whole transaction with it: each is read by itself.
    return eachReadable(db, ids);
  }
}

async function eachReadable(db: Database, ids: readonly EntryId[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  let failure: unknown = null;
  for (const id of ids) {
    try {
      const entry = await db.get('entries', id);
      if (entry !== undefined) entries.push(entry);
    } catch (error) {
      // The self-check finds it, and takes it out: its feed may still have it.
      failure = error;
    }
  }
  // Where nothing can be read, it is the store that fails.
  if (entries.length === 0 && failure !== null) throw failure;
  return entries;
}

/** Which of the ids have an entry, without reading it. */
export const storedAmong = (db: Database, ids: readonly EntryId[]): Promise<EntryId[]> =>
  keysAmong(db, 'entries', ids);

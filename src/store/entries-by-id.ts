import type { Entry } from '../core/model/entry';
import type { EntryId } from '../core/model/ids';
import type { Database } from './database';
import { keysAmong } from './keys-among';
import { readableBy } from './readable-records';

/** Ids of the entries first seen from an instant on, oldest first: cheap, for the entries themselves stay where they are. */
export const entryIdsSince = (db: Database, since: number): Promise<EntryId[]> =>
  db.getAllKeysFromIndex('entries', 'byFirstSeen', IDBKeyRange.lowerBound(since));

/** Those of them that are still stored, and can be read, in the same order. */
export const entriesBy = (db: Database, ids: readonly EntryId[]): Promise<Entry[]> =>
  readableBy(db, 'entries', ids);

/** Which of the ids have an entry, without reading it. */
export const storedAmong = (db: Database, ids: readonly EntryId[]): Promise<EntryId[]> =>
  keysAmong(db, 'entries', ids);

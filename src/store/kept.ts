import type { EntryId } from '../core/model/ids';
import type { Kept } from '../core/model/reading';
import { changeReaders } from './change-readers';
import type { Database } from './database';

export async function putKept(db: Database, kept: Kept): Promise<void> {
  await changeReaders(db, ['kept'], (tx) => tx.objectStore('kept').put(kept));
}

export async function dropKept(db: Database, entryId: EntryId): Promise<void> {
  await changeReaders(db, ['kept'], (tx) => tx.objectStore('kept').delete(entryId));
}

/** Newest first. */
export const allKept = async (db: Database): Promise<Kept[]> =>
  (await db.getAll('kept')).sort((a, b) => b.keptAt - a.keptAt);

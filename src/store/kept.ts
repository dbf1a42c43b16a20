import type { EntryId } from '../core/model/ids';
import type { Kept } from '../core/model/reading';
import type { Database } from './database';

export async function putKept(db: Database, kept: Kept): Promise<void> {
  await db.put('kept', kept);
}

export async function dropKept(db: Database, entryId: EntryId): Promise<void> {
  await db.delete('kept', entryId);
}

/** Newest first. */
export const allKept = async (db: Database): Promise<Kept[]> =>
  (await db.getAll('kept')).sort((a, b) => b.keptAt - a.keptAt);

import type { EntryId } from '../core/model/ids';
import type { Saved } from '../core/model/reading';
import { changeReaders } from './change-readers';
import type { Database } from './database';
import { keysAmong } from './keys-among';

export async function putSaved(db: Database, saved: Saved): Promise<void> {
  await changeReaders(db, ['saved'], (tx) => tx.objectStore('saved').put(saved));
}

export async function letGo(db: Database, entryId: EntryId): Promise<void> {
  await changeReaders(db, ['saved'], (tx) => tx.objectStore('saved').delete(entryId));
}

export const savedAmong = async (db: Database, entryIds: readonly EntryId[]): Promise<Set<EntryId>> =>
  new Set(await keysAmong(db, 'saved', entryIds));

/** All that is saved, newest first. */
export const allSaved = async (db: Database): Promise<Saved[]> =>
  (await db.getAllFromIndex('saved', 'bySavedAt')).reverse();

export const countSaved = (db: Database): Promise<number> => db.count('saved');

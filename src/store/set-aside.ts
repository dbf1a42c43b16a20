import type { EntryId } from '../core/model/ids';
import type { SetAside } from '../core/model/set-aside';
import type { Database } from './database';

export const allSetAside = (db: Database): Promise<SetAside[]> => db.getAll('aside');

export const setAsideIds = async (db: Database): Promise<ReadonlySet<EntryId>> =>
  new Set(await db.getAllKeys('aside'));

export async function putAside(db: Database, several: readonly SetAside[]): Promise<void> {
  const tx = db.transaction('aside', 'readwrite');
  await Promise.all([...several.map((one) => tx.store.put(one)), tx.done]);
}

/** Forgets what another version failed over: this one tries again. */
export async function dropAsideOfOthers(db: Database, version: string): Promise<void> {
  const tx = db.transaction('aside', 'readwrite');
  for (const one of await tx.store.getAll()) {
    if (one.version !== version) void tx.store.delete(one.entryId);
  }
  await tx.done;
}

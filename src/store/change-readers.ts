import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database } from './database';
import type { LedeSchema } from './schema';

type Name = StoreNames<LedeSchema>;
export type Changing<Names extends Name> = IDBPTransaction<LedeSchema, (Names | 'desk')[], 'readwrite'>;

/**
 * Changes something of the reader's own, all of it or nothing. It is acknowledged when it has reached the disk and not
 * before, and it is counted: a store that has lost its end is known by its count.
 */
export async function changeReaders<Names extends Name, T>(
  db: Database,
  names: readonly Names[],
  change: (tx: Changing<Names>) => Promise<T>,
): Promise<T> {
  const all: (Names | 'desk')[] = [...new Set([...names, 'desk' as const])];
  const tx = db.transaction(all, 'readwrite', { durability: 'strict' });
  try {
    const value = await change(tx);
    const desk = tx.objectStore('desk');
    // Each name on the desk holds its own type.
    const before = ((await desk.get('change')) as number | undefined) ?? 0;
    await desk.put(before + 1, 'change');
    await tx.done;
    return value;
  } catch (error) {
    tx.done.catch(() => undefined);
    abortIfOpen(tx);
    throw tx.error ?? error;
  }
}

/**
 * All that was to be done again is done. The store counts on from the last change that stands anywhere, or what is done
 * next would count as older than what has been done again.
 */
export async function endReplay(db: Database, lastChange: number): Promise<void> {
  const tx = db.transaction('desk', 'readwrite', { durability: 'strict' });
  // Each name on the desk holds its own type.
  const counted = ((await tx.store.get('change')) as number | undefined) ?? 0;
  if (lastChange > counted) await tx.store.put(lastChange, 'change');
  await tx.store.delete('replayFrom');
  await tx.store.delete('replayedTo');
  await tx.done;
}

function abortIfOpen(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}

import type { StoreNames } from 'idb';
import type { Database } from './database';
import type { LedeSchema } from './schema';

type Name = StoreNames<LedeSchema>;

const UNREADABLE = Symbol('unreadable');

/** Read at a stretch, so that nobody who uses the store meanwhile waits long. */
const BATCH = 100;

/**
 * Reads every record of a store, a batch at a time. Where a batch cannot be read its records are read one by one, so
 * that only those are left out that cannot.
 * @returns how many were read, and the keys of those that cannot be
 */
export async function readEach(
  db: Database,
  name: Name,
  each: (value: unknown) => void,
  breathe: () => Promise<void>,
): Promise<{ readonly read: number; readonly unreadable: readonly IDBValidKey[] }> {
  const unreadable: IDBValidKey[] = [];
  let read = 0;
  let after: IDBKeyRange | null = null;
  for (;;) {
    const keys: IDBValidKey[] = await db.getAllKeys(name, after, BATCH);
    const first = keys[0];
    const last = keys.at(-1);
    if (first === undefined || last === undefined) return { read, unreadable };
    const range = IDBKeyRange.bound(first, last);
    const values = await db.getAll(name, range).catch(() => null);
    if (values !== null) {
      for (const value of values) each(value);
      read += values.length;
    } else {
      for (const key of keys) {
        const value = await db.get(name, IDBKeyRange.only(key)).catch(() => UNREADABLE);
        if (value === UNREADABLE) unreadable.push(key);
        else {
          each(value);
          read += 1;
        }
      }
    }
    after = IDBKeyRange.lowerBound(last, true);
    await breathe();
  }
}

/** Takes records out that cannot be read. */
export async function dropRecords(db: Database, name: Name, keys: readonly IDBValidKey[]): Promise<void> {
  const tx = db.transaction(name, 'readwrite');
  for (const key of keys) void tx.store.delete(IDBKeyRange.only(key));
  await tx.done;
}

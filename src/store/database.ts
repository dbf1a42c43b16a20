import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type Migration, migrations } from './migrations';
import type { LedeSchema } from './schema';

export type Database = IDBPDatabase<LedeSchema>;

/** The store cannot be had at all. */
export class StoreClosed extends Error {}

/**
 * Opens the database, bringing it up to date first. Whoever comes first does so, page or background.
 * @throws if it cannot be opened, or if a step of the way up failed: then the old database is whole.
 */
export async function openDatabase(
  name = 'lede',
  steps: readonly Migration[] = migrations,
): Promise<Database> {
  let failure: unknown;
  try {
    return await openDB<LedeSchema>(name, steps.length, {
      async upgrade(db, from, _to, tx) {
        try {
          for (const step of steps.slice(from)) await step(db as unknown as IDBPDatabase, tx as never);
        } catch (error) {
          // A rejected upgrade does not undo itself; only an abort does.
          failure = error;
          tx.done.catch(() => undefined);
          tx.abort();
        }
      },
      // A newer Lede wants to move the database on: step out of its way.
      blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
    });
  } catch (error) {
    throw new StoreClosed('The database could not be opened', { cause: failure ?? error });
  }
}

/** Deletes a database that is not in use. */
export const dropDatabase = (name: string): Promise<void> => deleteDB(name);

/** Opens the database once and hands it out; after it was closed, or could not be opened, the next asks again. */
/** @param first the database, if it is open already */
export function openOnce(name = 'lede', first: Database | null = null): () => Promise<Database> {
  let opening: Promise<Database> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const heeded = (db: Database): Database => {
    db.addEventListener('close', forget);
    db.addEventListener('versionchange', forget);
    return db;
  };
  if (first !== null) opening = Promise.resolve(heeded(first));
  return () => {
    if (opening !== null) return opening;
    opening = openDatabase(name).then(heeded);
    opening.catch(forget);
    return opening;
  };
}

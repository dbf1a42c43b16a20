import { type IDBPDatabase, type IDBPTransaction, wrap } from 'idb';
import { type Migration, migrations } from './migrations';
import type { LedeSchema } from './schema';
import { factoryOf } from './store-place';

export type Database = IDBPDatabase<LedeSchema>;

/** The store cannot be had at all. */
export class StoreClosed extends Error {}

/** Nothing is written, for there is as good as no room. */
export class StoreFull extends StoreClosed {
  override readonly name = 'QuotaExceededError';
}

/**
 * Opens the database, bringing it up to date first. Whoever comes first does so, page or background.
 * @throws if it cannot be opened, or if a step of the way up failed: then the old database is whole.
 */
export async function openDatabase(
  name = 'lede',
  steps: readonly Migration[] = migrations,
): Promise<Database> {
  let failure: unknown = null;
  try {
    const factory = await factoryOf(name);
    const db = await opened(factory.open(name, steps.length), async (database, from, tx) => {
      try {
        for (const step of steps.slice(from)) await step(database, tx);
      } catch (error) {
        // A rejected upgrade does not undo itself; only an abort does.
        failure = error;
        tx.done.catch(() => undefined);
        tx.abort();
      }
    });
    // A newer Lede wants to move the database on: step out of its way.
    db.addEventListener('versionchange', () => db.close());
    return db as unknown as Database;
  } catch (error) {
    throw new StoreClosed('The database could not be opened', { cause: failure ?? error });
  }
}

type Upgrade = (
  db: IDBPDatabase,
  from: number,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => Promise<void>;

/** As idb opens databases, in whatever files they lie. */
async function opened(request: IDBOpenDBRequest, upgrade: Upgrade): Promise<IDBPDatabase> {
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    const tx = request.transaction;
    if (tx === null) return;
    // What an upgrade is handed is a transaction of the kind that may change the schema.
    void upgrade(wrap(request.result) as IDBPDatabase, oldVersion, wrap(tx) as never);
  });
  return (await wrap(request)) as IDBPDatabase;
}

/** Deletes a database that is not in use. */
export async function dropDatabase(name: string): Promise<void> {
  await wrap((await factoryOf(name)).deleteDatabase(name));
}

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

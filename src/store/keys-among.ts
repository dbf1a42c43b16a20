import type { StoreKey } from 'idb';
import type { Database } from './database';
import type { LedeSchema } from './schema';

/** Which of these keys a store has, in their order; no record is read for it. */
export async function keysAmong<Name extends 'entries' | 'readings' | 'saved' | 'articles'>(
  db: Database,
  name: Name,
  keys: readonly StoreKey<LedeSchema, Name>[],
): Promise<StoreKey<LedeSchema, Name>[]> {
  const { store } = db.transaction(name);
  const found = await Promise.all(keys.map((key) => store.getKey(key)));
  return found.filter((key) => key !== undefined);
}

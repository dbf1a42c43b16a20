import type { StoreKey, StoreValue } from 'idb';
import type { Database } from './database';
import type { LedeSchema } from './schema';

/**
 * What a store has under these keys, in their order. A record that cannot be read is left out: the self-check finds it,
 * and takes it out.
 * @throws what the store throws where not even its keys can be read: then it is the store that fails
 */
export async function readableBy<Name extends 'entries' | 'articles' | 'editions' | 'saved'>(
  db: Database,
  name: Name,
  keys: readonly StoreKey<LedeSchema, Name>[],
): Promise<StoreValue<LedeSchema, Name>[]> {
  try {
    const { store } = db.transaction(name);
    const found = await Promise.all(keys.map((key) => store.get(key)));
    return found.filter((record) => record !== undefined);
  } catch {
    // One that cannot be read takes its whole transaction with it: each is read by itself.
    return oneByOne(db, name, keys);
  }
}

async function oneByOne<Name extends 'entries' | 'articles' | 'editions' | 'saved'>(
  db: Database,
  name: Name,
  keys: readonly StoreKey<LedeSchema, Name>[],
): Promise<StoreValue<LedeSchema, Name>[]> {
  await db.count(name);
  const records: StoreValue<LedeSchema, Name>[] = [];
  for (const key of keys) {
    const record = await db.get(name, key).catch(() => undefined);
    if (record !== undefined) records.push(record);
  }
  return records;
}

import type { Database } from './database';

/**
 * Reads a little of everything, so that a store that opens and cannot be read is known.
 * @throws what the store throws
 */
export async function checkReadable(db: Database): Promise<void> {
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names);
  // Keys alone: a single value that cannot be read is the self-check's business, and no reason to give a store up.
  await Promise.all(names.map((name) => tx.objectStore(name).getAllKeys(null, 1)));
  await tx.objectStore('feeds').getAll();
}

import type { Database } from './database';

/**
 * Reads a little of everything that cannot be made anew, so that a store that opens and cannot be read is known.
 * @throws what the store throws
 */
export async function checkReadable(db: Database): Promise<void> {
  const names = [...db.objectStoreNames].filter((name) => name !== 'workshop');
  const tx = db.transaction(names);
  await Promise.all(names.map((name) => tx.objectStore(name).getAll(null, 1)));
  await tx.objectStore('feeds').getAll();
}

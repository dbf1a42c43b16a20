import type { Database } from './database';

/** As much as what the reader does takes at most times. Bytes. */
const SAMPLE = 65_536;

/**
 * Puts down something as large as what is usually stored, and takes it away again. Noise, for engines compress.
 * @throws what the store throws, where it takes nothing
 */
export async function tryRoom(db: Database): Promise<void> {
  const tx = db.transaction('desk', 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.put(crypto.getRandomValues(new Uint8Array(SAMPLE)), 'sample'), tx.done]);
  await db.delete('desk', 'sample');
}

import type { Database } from './database';
import type { UnderWay } from './schema';

/**
 * Writes down what is about to begin, or that it has ended. Nobody waits for it: the transaction is handed over whole,
 * so that it reaches the store even if what begins now never ends.
 */
export function markUnderWay(db: Database, underWay: UnderWay | null): void {
  const tx = db.transaction('desk', 'readwrite');
  // Work is not held up for a mark that cannot be made; without it, it is only not known what did not end.
  tx.done.catch(() => undefined);
  tx.store.put(underWay, 'underWay').catch(() => undefined);
  tx.commit();
}

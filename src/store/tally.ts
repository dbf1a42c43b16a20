import { tallyOf } from '../core/refresh/tally-of';
import type { Database } from './database';
import { putOnDesk } from './desk';
import { allHealth } from './health';

/** Counts the feeds anew and lays the figures on the desk. Reads small stores only. */
export async function putTally(db: Database): Promise<void> {
  const [feeds, healths] = await Promise.all([db.getAll('feeds'), allHealth(db)]);
  await putOnDesk(db, 'feedTally', tallyOf(feeds, healths, [...healths.values()]));
}

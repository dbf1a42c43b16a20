import { HOUR_MS, MINUTE_MS } from '../core/model/durations';
import { nextWakeAt } from '../core/refresh/queue';
import type { Database } from '../store/database';
import { allFeeds } from '../store/feeds';
import { allHealth } from '../store/health';

/** What is due and could not be done is tried again so much later: a held refresh, a machine without a connection. */
export const SOONEST_MS = 5 * MINUTE_MS;
/** Forgetting, the second copy and the self-check are looked after a few times a day. */
export const LATEST_MS = 6 * HOUR_MS;

/** When there is next something to do, in milliseconds since 1970: as the first feed is due, within bounds. */
export async function nextWake(db: Database, now: number): Promise<number> {
  const [feeds, healths] = await Promise.all([allFeeds(db), allHealth(db)]);
  const due = nextWakeAt(feeds, healths) ?? Number.POSITIVE_INFINITY;
  return Math.min(Math.max(due, now + SOONEST_MS), now + LATEST_MS);
}

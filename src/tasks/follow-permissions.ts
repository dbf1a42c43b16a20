import type { Database } from '../store/database';
import { allFeeds } from '../store/feeds';
import { allHealth, changeHealth } from '../store/health';

/**
 * Brings the feeds in line with what the reader lets Lede read: those that waited become due, those whose site was
 * taken away wait.
 * @returns whether any feed was concerned
 */
export async function followPermissions(
  db: Database,
  mayRead: (address: string) => boolean,
  at: number,
): Promise<boolean> {
  const [feeds, healths] = await Promise.all([allFeeds(db), allHealth(db)]);
  const isWaiting = (id: (typeof feeds)[number]['id']): boolean =>
    healths.get(id)?.problem === 'permission-missing';
  const given = feeds.filter(({ id, address }) => isWaiting(id) && mayRead(address));
  const leadsTo = (id: (typeof feeds)[number]['id']): string | null => healths.get(id)?.leadsTo ?? null;
  // Sent on to a site that was not given when it was last asked: now it may be followed there.
  const ledThere = feeds.filter(
    ({ id }) =>
      healths.get(id)?.problem === 'feed-redirects-away' &&
      leadsTo(id) !== null &&
      mayRead(leadsTo(id) ?? ''),
  );
  const taken = feeds.filter(({ id, address }) => !isWaiting(id) && !mayRead(address));
  await changeHealth(
    db,
    given.map(({ id }) => id),
    (health) => ({ ...health, problem: null, nextTryAt: at }),
  );
  await changeHealth(
    db,
    taken.map(({ id }) => id),
    (health) => ({ ...health, problem: 'permission-missing', httpStatus: null, nextTryAt: null }),
  );
  await changeHealth(
    db,
    ledThere.map(({ id }) => id),
    (health) => ({ ...health, nextTryAt: at }),
  );
  return given.length + ledThere.length + taken.length > 0;
}

import type { Feed } from '../core/model/feed';
import type { FeedId } from '../core/model/ids';
import type { Database } from '../store/database';
import { onDesk } from '../store/desk';
import { allFeeds } from '../store/feeds';
import { allHealth } from '../store/health';
import { memoryOf } from '../store/memories';

/** A page that was closed while it offered to undo does not say when the time for it has passed. */
const LONG_ENOUGH_MS = 600_000;

type GiveBack = (addresses: readonly string[], needed: readonly string[]) => Promise<void>;

/**
 * Gives back the sites of unfollowed feeds that no other feed needs. Their entries stay for a day longer.
 * @param which the feeds whose time for undoing has passed, or the instant it is now, for all whose time must have
 */
export async function forgetUnfollowed(
  db: Database,
  giveBackHosts: GiveBack,
  which: ReadonlySet<FeedId> | number,
): Promise<void> {
  const unfollowed = (await onDesk(db, 'unfollowed')) ?? [];
  const past = unfollowed.filter(({ feed, unfollowedAt }) =>
    typeof which === 'number' ? which - unfollowedAt > LONG_ENOUGH_MS : which.has(feed.id),
  );
  if (past.length === 0) return;
  const addresses = await Promise.all(past.map(({ feed }) => sitesFor(db, feed)));
  await giveBackSites(db, giveBackHosts, addresses.flat(), new Set(past.map(({ feed }) => feed.id)));
}

/**
 * Gives back the sites of addresses that no feed needs any more. One that was unfollowed may still be brought back,
 * and needs its own, unless it is among the `past` ones.
 */
export async function giveBackSites(
  db: Database,
  giveBackHosts: GiveBack,
  addresses: readonly string[],
  past: ReadonlySet<FeedId>,
): Promise<void> {
  const unfollowed = (await onDesk(db, 'unfollowed')) ?? [];
  const needed = [...(await allFeeds(db)), ...unfollowed.map(({ feed }) => feed)].filter(
    ({ id }) => !past.has(id),
  );
  const healths = await allHealth(db);
  await giveBackHosts(
    addresses,
    needed.flatMap(({ id, address }) => [address, ...known(healths.get(id)?.leadsTo)]),
  );
}

const known = (address: string | null | undefined): string[] => (address ? [address] : []);

/** Where a feed is, where it was before it moved by itself, and where it leads: those sites were given for it, too. */
async function sitesFor(db: Database, { id, address }: Feed): Promise<readonly string[]> {
  const movedFrom = (await memoryOf(db, id))?.movedFrom ?? null;
  const leadsTo = (await db.get('health', id))?.leadsTo;
  return [address, ...known(movedFrom), ...known(leadsTo)];
}

/** The addresses that sites were given for so that this feed can be read; none when it is not followed. */
export async function addressesOf(db: Database, id: FeedId): Promise<readonly string[]> {
  const feed = await db.get('feeds', id);
  return feed === undefined ? [] : sitesFor(db, feed);
}

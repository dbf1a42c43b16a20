import type { FeedId } from '../core/model/ids';
import type { Database } from '../store/database';
import { onDesk } from '../store/desk';
import { allFeeds } from '../store/feeds';

/** Undoing is offered for some seconds; a page that was closed in them does not say when they have passed. */
const LONG_ENOUGH_MS = 600_000;

/**
 * Gives back the sites of unfollowed feeds that no other feed needs. Their entries stay for a day longer.
 * @param which the feeds whose time for undoing has passed, or the instant it is now, for all whose time must have
 */
export async function forgetUnfollowed(
  db: Database,
  giveBackHosts: (addresses: readonly string[], needed: readonly string[]) => Promise<void>,
  which: ReadonlySet<FeedId> | number,
): Promise<void> {
  const unfollowed = (await onDesk(db, 'unfollowed')) ?? [];
  const past = unfollowed.filter(({ feed, unfollowedAt }) =>
    typeof which === 'number' ? which - unfollowedAt > LONG_ENOUGH_MS : which.has(feed.id),
  );
  if (past.length === 0) return;
  await giveBackHosts(
    past.map(({ feed }) => feed.address),
    (await allFeeds(db)).map(({ address }) => address),
  );
}

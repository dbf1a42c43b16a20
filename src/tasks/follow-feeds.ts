import { hostOf } from '../core/address/host';
import { comparableAddress, hasPassword, siteAddress, webAddress } from '../core/address/web-address';
import { newFeedId } from '../core/feeds/feed-id';
import type { Feed } from '../core/model/feed';
import type { FeedHealth } from '../core/model/feed-health';
import type { FeedToFollow, FollowOutcome } from '../core/model/following';
import type { FeedId } from '../core/model/ids';
import { newHealth } from '../core/refresh/health-after';
import type { Database } from '../store/database';
import { allFeeds, putFeeds } from '../store/feeds';
import type { DeskInside } from '../store/restoring';

/**
 * Follows feeds, all of them in one step. Each is due at once, or waits where its site may not be read yet.
 * @param mayRead tells of an address whether the reader gave its site
 */
export async function followFeeds(
  db: Database,
  wanted: readonly FeedToFollow[],
  at: number,
  mayRead: (address: string) => boolean,
): Promise<readonly FollowOutcome[]> {
  const followed = await allFeeds(db);
  const idsByAddress = new Map(followed.map(({ address, id }) => [comparableAddress(address), id]));
  const taken = new Set<FeedId>(followed.map(({ id }) => id));
  const fresh: { feed: Feed; health: FeedHealth }[] = [];
  const outcomes = wanted.map((one): FollowOutcome => {
    const address = webAddress(one.address);
    if (address === null) return refused(one.address, 'address-not-understood');
    if (hasPassword(address)) return refused(one.address, 'address-has-password');
    const comparable = comparableAddress(address);
    const before = idsByAddress.get(comparable);
    if (before !== undefined)
      return { address: one.address, feedId: before, problem: { code: 'feed-already-followed' } };
    const id = newFeedId(address, (wantedId) => taken.has(wantedId));
    taken.add(id);
    idsByAddress.set(comparable, id);
    const { title, homeAddress, folder } = one;
    const feed: Feed = {
      id,
      address,
      // The feed's own name takes the place of its host when it is first read.
      title: title === null || title === '' ? hostOf(address) : title,
      homeAddress: siteAddress(homeAddress ?? ''),
      folder,
      followedAt: at,
      pausedAt: null,
    };
    fresh.push({ feed, health: healthAtFirst(id, at, mayRead(address)) });
    return { address: one.address, feedId: id, problem: null };
  });
  if (fresh.length > 0) await putFeeds(db, fresh, roused);
  return outcomes;
}

/** Undoes unfollowing: the feeds come back as they were. @param also what else is laid on the desk in the same step */
export async function followAgain(
  db: Database,
  feeds: readonly Feed[],
  at: number,
  mayRead: (address: string) => boolean,
  also?: (desk: DeskInside) => Promise<void>,
): Promise<void> {
  const known = new Set((await allFeeds(db)).map(({ id }) => id));
  const back = feeds.filter(({ id }) => !known.has(id));
  const withHealth = back.map((feed) => ({
    feed,
    health: healthAtFirst(feed.id, at, mayRead(feed.address)),
  }));
  if (back.length > 0 || also !== undefined) await putFeeds(db, withHealth, roused, also);
}

export const healthAtFirst = (id: FeedId, at: number, mayRead: boolean): FeedHealth =>
  mayRead ? newHealth(id, at) : { ...newHealth(id, at), problem: 'permission-missing', nextTryAt: null };

/** What was learned of a feed that was followed before still holds, except for when it is due. */
export const roused = (before: FeedHealth, fresh: FeedHealth): FeedHealth => ({
  ...before,
  nextTryAt: fresh.nextTryAt,
  problem: fresh.problem ?? (before.problem === 'permission-missing' ? null : before.problem),
});

const refused = (
  address: string,
  code: 'address-not-understood' | 'address-has-password',
): FollowOutcome => ({ address, feedId: null, problem: { code } });

import { siteAddress } from '../core/address/web-address';
import type { Feed } from '../core/model/feed';
import type { FeedHealth } from '../core/model/feed-health';
import type { Unfollowed } from '../core/model/following';
import type { FeedId } from '../core/model/ids';
import { changeReaders } from './change-readers';
import type { Database } from './database';
import type { DeskInside } from './restoring';

/** In the order they were followed; those followed together by title. */
export const allFeeds = async (db: Database): Promise<Feed[]> =>
  (await db.getAll('feeds'))
    .map(asShown)
    .sort((one, other) => one.followedAt - other.followedAt || (one.title < other.title ? -1 : 1));

/** An older Lede took the address of a site as an imported list had it, with a name and password. */
function asShown(feed: Feed): Feed {
  const { homeAddress } = feed;
  return homeAddress?.includes('@') ? { ...feed, homeAddress: siteAddress(homeAddress) } : feed;
}

/**
 * Puts feeds on the list, all of them or none, and no longer holds them for unfollowed.
 * @param rouse what becomes of health that is already there, beside the health the feed would begin with
 * @param also what else is laid on the desk in the same step
 */
export async function putFeeds(
  db: Database,
  feeds: readonly { readonly feed: Feed; readonly health: FeedHealth }[],
  rouse: (health: FeedHealth, fresh: FeedHealth) => FeedHealth,
  also: (desk: DeskInside) => Promise<void> = async () => undefined,
): Promise<void> {
  await changeReaders(db, ['feeds', 'health'], async (tx) => {
    for (const { feed, health } of feeds) {
      const before = await tx.objectStore('health').get(feed.id);
      await tx.objectStore('feeds').put(feed);
      const { entries = 0, bytes = 0 } = before ?? {};
      const next = before === undefined ? health : rouse(before, health);
      await tx.objectStore('health').put({ ...next, entries, bytes });
    }
    const ids = new Set(feeds.map(({ feed }) => feed.id));
    const desk = tx.objectStore('desk');
    // Each name on the desk holds its own type.
    const unfollowed = ((await desk.get('unfollowed')) ?? []) as readonly Unfollowed[];
    await desk.put(
      unfollowed.filter(({ feed }) => !ids.has(feed.id)),
      'unfollowed',
    );
    await also(desk);
  });
}

/** @returns whether there is such a feed */
export async function changeFeed(db: Database, id: FeedId, change: (feed: Feed) => Feed): Promise<boolean> {
  return changeReaders(db, ['feeds'], async (tx) => {
    const feeds = tx.objectStore('feeds');
    const feed = await feeds.get(id);
    if (feed !== undefined) await feeds.put(change(feed));
    return feed !== undefined;
  });
}

/** Takes feeds from the list and remembers them as unfollowed. @returns those that were on it */
export async function dropFeeds(db: Database, ids: readonly FeedId[], unfollowedAt: number): Promise<Feed[]> {
  return changeReaders(db, ['feeds'], async (tx) => {
    const dropped: Feed[] = [];
    for (const id of ids) {
      const feed = await tx.objectStore('feeds').get(id);
      if (feed === undefined) continue;
      await tx.objectStore('feeds').delete(id);
      dropped.push(feed);
    }
    const desk = tx.objectStore('desk');
    const before = ((await desk.get('unfollowed')) ?? []) as readonly Unfollowed[];
    await desk.put([...before, ...dropped.map((feed) => ({ feed, unfollowedAt }))], 'unfollowed');
    return dropped;
  });
}

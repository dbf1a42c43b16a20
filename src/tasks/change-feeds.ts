import { comparableAddress, hasPassword, webAddress } from '../core/address/web-address';
import type { FeedChange } from '../core/model/feed';
import type { FeedId } from '../core/model/ids';
import { failed, ok, type Result } from '../core/problem';
import type { Database } from '../store/database';
import { allFeeds, changeFeed } from '../store/feeds';
import { changeHealth } from '../store/health';
import { forgetTrail } from '../store/memories';
import { healthAtFirst, roused } from './follow-feeds';

export async function pauseFeed(db: Database, id: FeedId, pausedAt: number | null): Promise<Result<void>> {
  return found(await changeFeed(db, id, (feed) => ({ ...feed, pausedAt })));
}

export async function renameFeed(
  db: Database,
  id: FeedId,
  { title, folder, weight }: Partial<FeedChange>,
): Promise<Result<void>> {
  const changed = {
    ...(title ? { title } : {}),
    ...(folder === undefined ? {} : { folder }),
    ...(weight === undefined ? {} : { weight }),
  };
  return found(await changeFeed(db, id, (feed) => ({ ...feed, ...changed })));
}

/**
 * The feed keeps its entries and what is remembered of them; what its old address answered, and where that had led,
 * no longer counts.
 */
export async function changeFeedAddress(
  db: Database,
  id: FeedId,
  typed: string,
  at: number,
  mayRead: (address: string) => boolean,
): Promise<Result<void>> {
  const address = webAddress(typed);
  if (address === null) return failed('address-not-understood');
  if (hasPassword(address)) return failed('address-has-password');
  const isTaken = (await allFeeds(db)).some(
    (feed) => feed.id !== id && comparableAddress(feed.address) === comparableAddress(address),
  );
  if (isTaken) return failed('feed-already-followed');
  if (!(await changeFeed(db, id, (feed) => ({ ...feed, address })))) return failed('not-found');
  await forgetTrail(db, id);
  await changeHealth(db, [id], (health) => ({
    ...healthAtFirst(id, at, mayRead(address)),
    lastAnsweredAt: health.lastAnsweredAt,
    lastEntriesAt: health.lastEntriesAt,
    entriesPerWeek: health.entriesPerWeek,
  }));
  return ok(undefined);
}

/** Due now, whatever was known of it, even if it was gone. */
export async function retryFeed(
  db: Database,
  id: FeedId,
  at: number,
  mayRead: (address: string) => boolean,
): Promise<Result<void>> {
  const feed = (await allFeeds(db)).find((one) => one.id === id);
  if (feed === undefined) return failed('not-found');
  await changeHealth(db, [id], (health) => roused(health, healthAtFirst(id, at, mayRead(feed.address))));
  return ok(undefined);
}

const found = (isThere: boolean): Result<void> => (isThere ? ok(undefined) : failed('not-found'));

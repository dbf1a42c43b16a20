import { hostOf } from '../address/host';
import { DAY_MS } from '../model/durations';
import type { Feed } from '../model/feed';
import type { FeedHealth } from '../model/feed-health';
import type { FeedId } from '../model/ids';

export type Pacing = {
  /** Fetches running at once, over all hosts. */
  readonly atOnce: number;
  /** Fetches running at once on one host. */
  readonly atOncePerHost: number;
  /** Between two starts on one host. */
  readonly hostGapMs: number;
};

/** Six is what browsers allow a page on one server; a host with many feeds is asked like one reader would. */
export const PACING: Pacing = { atOnce: 6, atOncePerHost: 1, hostGapMs: 1000 };

/** No feed is ever put off this long: a due time beyond it was set by a clock that ran ahead. */
export const FURTHEST_MS = 7 * DAY_MS;

/**
 * The feeds to fetch now, most overdue first, hosts taking turns so that one with many feeds holds up no other.
 * Paused feeds and those waiting for the reader are left out.
 */
export const dueFeeds = (
  feeds: readonly Feed[],
  healths: ReadonlyMap<FeedId, FeedHealth>,
  now: number,
): Feed[] => {
  const due = feeds.flatMap((feed) => {
    const dueAt = dueAtOf(feed, healths.get(feed.id));
    return dueAt !== null && (dueAt <= now || dueAt > now + FURTHEST_MS) ? [{ feed, dueAt, turn: 0 }] : [];
  });
  due.sort((one, other) => one.dueAt - other.dueAt || compareText(one.feed.id, other.feed.id));
  const turns = new Map<string, number>();
  for (const one of due) {
    const host = hostOf(one.feed.address);
    one.turn = turns.get(host) ?? 0;
    turns.set(host, one.turn + 1);
  }
  return due.sort((one, other) => one.turn - other.turn).map((one) => one.feed);
};

/** Null when the feed is not to be fetched at all. One never tried was due when it was followed. */
const dueAtOf = (feed: Feed, health: FeedHealth | undefined): number | null => {
  if (feed.pausedAt !== null) return null;
  return health === undefined ? feed.followedAt : health.nextTryAt;
};

/** When the queue next wants looking at; null when nothing is waiting. */
export const nextWakeAt = (feeds: readonly Feed[], healths: ReadonlyMap<FeedId, FeedHealth>): number | null =>
  feeds.reduce((earliest: number | null, feed) => {
    const dueAt = dueAtOf(feed, healths.get(feed.id));
    if (dueAt === null) return earliest;
    return earliest === null ? dueAt : Math.min(earliest, dueAt);
  }, null);

/**
 * Whether a fetch on this host may start now. `running` names the host of each fetch under way;
 * `lastStartedAt` is the last start on this host.
 */
export const mayStart = (
  host: string,
  running: readonly string[],
  lastStartedAt: number | null,
  now: number,
  pacing: Pacing = PACING,
): boolean =>
  running.length < pacing.atOnce &&
  running.filter((other) => other === host).length < pacing.atOncePerHost &&
  // A clock set back must not hold the host up.
  (lastStartedAt === null || now < lastStartedAt || now - lastStartedAt >= pacing.hostGapMs);

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

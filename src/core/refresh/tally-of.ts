import type { Feed } from '../model/feed';
import type { FeedHealth } from '../model/feed-health';
import type { FeedTally } from '../model/feed-tally';
import type { FeedId } from '../model/ids';

type Holding = { readonly entries: number; readonly bytes: number };

/** As many as a note in the popup can name. */
const NAMED_AT_MOST = 10;

/** The feeds in figures. What is held of feeds no longer followed counts until it is forgotten. */
export const tallyOf = (
  feeds: readonly Feed[],
  healths: ReadonlyMap<FeedId, FeedHealth>,
  holdings: readonly Holding[],
): FeedTally => {
  const active = feeds.flatMap((feed) => {
    const health = healths.get(feed.id);
    return feed.pausedAt === null && health !== undefined ? [{ feed, health }] : [];
  });
  const ailing = active.flatMap(({ feed, health }) => {
    const { problem, failingSince } = health;
    if (problem === null || problem === 'permission-missing') return [];
    return [{ feedId: feed.id, title: feed.title, problem, failingSince }];
  });
  const unread = ailing.filter(({ problem }) => problem !== 'storage-full');
  unread.sort((one, other) => (one.failingSince ?? 0) - (other.failingSince ?? 0));
  const sum = (figure: (holding: Holding) => number): number =>
    holdings.reduce((total, holding) => total + figure(holding), 0);
  return {
    followed: feeds.length,
    paused: feeds.filter((feed) => feed.pausedAt !== null).length,
    waiting: active.filter(({ health }) => health.problem === 'permission-missing').length,
    ailing: ailing.length,
    unstored: ailing.length - unread.length,
    ailingFeeds: unread.slice(0, NAMED_AT_MOST),
    entries: sum((holding) => holding.entries),
    bytes: sum((holding) => holding.bytes),
    lastAnsweredAt: active.reduce(
      (latest: number | null, { health: { lastAnsweredAt } }) =>
        lastAnsweredAt === null ? latest : Math.max(latest ?? lastAnsweredAt, lastAnsweredAt),
      null,
    ),
  };
};

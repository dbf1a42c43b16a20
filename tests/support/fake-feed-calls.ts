import type { FollowOutcome } from '../../src/core/model/following';
import { ok } from '../../src/core/problem';
import type { FeedCalls } from '../../src/reader/settings/feeds/feed-calls';
import { aFeed, feedId } from './builders';

/** Answers as a background would that does all it is asked; `log` holds what that was. */
export function fakeFeedCalls(more: Partial<FeedCalls> = {}): { calls: FeedCalls; log: unknown[][] } {
  const log: unknown[][] = [];
  const done =
    (name: string) =>
    async (...input: unknown[]) => {
      log.push([name, ...input]);
      return ok(undefined);
    };
  const calls: FeedCalls = {
    discover: async (...input) => {
      log.push(['discover', ...input]);
      return ok([]);
    },
    giveBack: (addresses) => void log.push(['giveBack', addresses]),
    follow: async (feeds) => {
      log.push(['follow', feeds]);
      return ok(
        feeds.map(({ address }): FollowOutcome => ({ address, feedId: feedId(address), problem: null })),
      );
    },
    unfollow: async (ids) => {
      log.push(['unfollow', ids]);
      return ok(ids.map((id) => aFeed(id)));
    },
    followAgain: done('followAgain'),
    forgetUnfollowed: (ids) => void log.push(['forgetUnfollowed', ids]),
    pause: done('pause'),
    change: done('change'),
    changeAddress: done('changeAddress'),
    retry: done('retry'),
    permit: async (addresses) => {
      log.push(['permit', addresses]);
      return true;
    },
    answerFeedList: done('answerFeedList'),
    ...more,
  };
  return { calls, log };
}

import { isPrivateAddress } from '../../../core/address/private-host';
import type { Feed, FeedChange } from '../../../core/model/feed';
import type { FeedOffer, FeedToFollow, FollowOutcome } from '../../../core/model/following';
import type { FeedId } from '../../../core/model/ids';
import type { Result } from '../../../core/problem';
import { ask, outbox } from '../../../messages/ask-background';
import { askForHosts } from '../../../platform/permissions';

/** All that the views of feeds can bring about. Those that need a permission ask for it first: call them in the click. */
export type FeedCalls = {
  /**
   * Whoever shows what was found says `giveBack` when nothing more of it can be followed.
   * @param by who names the address: only the reader can open a host of their own network
   */
  discover(typed: string, address: string, by: 'reader' | 'site'): Promise<Result<readonly FeedOffer[]>>;
  /** Sites asked for and not needed after all; those of followed feeds stay given. */
  giveBack(addresses: readonly string[]): void;
  follow(feeds: readonly FeedToFollow[]): Promise<Result<readonly FollowOutcome[]>>;
  unfollow(feedIds: readonly FeedId[]): Promise<Result<readonly Feed[]>>;
  followAgain(feeds: readonly Feed[]): Promise<Result<void>>;
  /** The way back is no longer shown. */
  forgetUnfollowed(feedIds: readonly FeedId[]): void;
  pause(feedId: FeedId, isPaused: boolean): Promise<Result<void>>;
  change(feedId: FeedId, changed: Partial<FeedChange>): Promise<Result<void>>;
  changeAddress(feedId: FeedId, address: string, by: 'reader' | 'site'): Promise<Result<void>>;
  retry(feedId: FeedId): Promise<Result<void>>;
  /** Whether the reader gave it. */
  permit(addresses: readonly string[]): Promise<boolean>;
  answerFeedList(restore: number | 'keep-now'): Promise<Result<void>>;
};

/** A refusal changes nothing here: what was asked for is kept, and says itself that it waits. */
const permit = async (addresses: readonly string[]): Promise<boolean> => {
  try {
    return await askForHosts(addresses);
  } catch {
    // Browsers reject what was not asked in a click; for the reader that is the same as a no.
    return false;
  }
};

/** What the reader typed themselves may lie in their own network; for any other address there is nothing to say. */
const enter = async (address: string): Promise<void> => {
  if (isPrivateAddress(address)) await ask('enterPrivate', address);
};

// Said when the page goes, too: it arrives with the next page that opens if not now.
const giveBack = (addresses: readonly string[]): void => void outbox.send('giveBackSites', addresses);

/** Where nothing came of what the sites were asked for, they are given back. */
function orGiveBack<T>(addresses: readonly string[], reply: Result<T>): Result<T> {
  if (!reply.ok) giveBack(addresses);
  return reply;
}

export const feedCalls: FeedCalls = {
  async discover(typed, address, by) {
    await permit([address]);
    if (by === 'reader') await enter(address);
    return ask('discoverFeeds', typed);
  },
  giveBack,
  async follow(feeds) {
    const addresses = feeds.map(({ address }) => address);
    await permit(addresses);
    return orGiveBack(addresses, await ask('followFeeds', feeds, Date.now()));
  },
  unfollow: (feedIds) => ask('unfollow', feedIds, Date.now()),
  async followAgain(feeds) {
    // The way back may be shown for longer than the sites were still given; where they are, nobody is asked.
    const addresses = feeds.map(({ address }) => address);
    await permit(addresses);
    return orGiveBack(addresses, await ask('followAgain', feeds));
  },
  // Said when the page goes, too: it arrives with the next page that opens if not now.
  forgetUnfollowed: (feedIds) => void outbox.send('forgetUnfollowed', feedIds),
  pause: (feedId, isPaused) => ask('pauseFeed', feedId, isPaused ? Date.now() : null),
  change: (feedId, changed) => ask('changeFeed', feedId, changed),
  async changeAddress(feedId, address, by) {
    await permit([address]);
    if (by === 'reader') await enter(address);
    return orGiveBack([address], await ask('changeFeedAddress', feedId, address));
  },
  retry: (feedId) => ask('retryFeed', feedId),
  permit,
  answerFeedList: (restore) => ask('answerFeedList', restore),
};

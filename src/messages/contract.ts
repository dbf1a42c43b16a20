import type { BackupPiece } from '../core/backup/backup';
import type { BackupFile, RestoreReport } from '../core/backup/restore-report';
import type { Headline } from '../core/model/edition';
import type { Feed, FeedChange } from '../core/model/feed';
import type { PageCertainty } from '../core/model/fetched-page';
import type { FeedOffer, FeedToFollow, FollowOutcome } from '../core/model/following';
import type { EntryId, FeedId } from '../core/model/ids';
import type { Bond, FollowedStory, Mute } from '../core/model/readers-hand';
import type { Settings } from '../core/model/settings';

/** Marks in one message at most: a page with more to mark sends several. */
export const MOST_MARKED = 2_000;

type CallsElsewhere = EditionCalls & RestoreCalls & ArticleCalls;

/** What one of our own pages may ask of the background. All of it can be asked twice without harm. */
export type PageCalls = CallsElsewhere & {
  /** The reader opened a headline at this instant. */
  markOpened(entryId: EntryId, openedAt: number): void;
  /** The reader counts these as read, at this instant; what was read before keeps its time. */
  markRead(entryIds: readonly EntryId[], at: number): void;
  /** The reader counts these as unread, whether they were opened or marked. */
  markUnread(entryIds: readonly EntryId[]): void;
  /** Save a headline, or let it go. */
  save(headline: Headline, saved: boolean, at: number): void;
  /** Keep a headline for when the connection returns, or drop it. */
  keep(headline: Headline, kept: boolean, at: number): void;
  changeSettings(changed: Partial<Settings>): void;

  /** The feeds behind what the reader typed. Asks the web; the permission for it was asked for in the click. */
  discoverFeeds(typed: string): readonly FeedOffer[];
  /** The reader typed this address, which lies in their own network: its host may be asked from now on. */
  enterPrivate(address: string): void;
  /** Empties the ledger of requests. */
  clearRequests(): void;
  /** Opens the settings with the feeds that the page in front offers. Clicking the toolbar allowed to look at it. */
  findFeedsOnOpenPage(): void;
  /** One outcome a feed, in the same order. They are due at once. */
  followFeeds(feeds: readonly FeedToFollow[], at: number): readonly FollowOutcome[];
  /** @returns what was unfollowed, for undoing it; their entries and health stay for now. */
  unfollow(feedIds: readonly FeedId[], at: number): readonly Feed[];
  /** Undoes unfollowing: with the health and entries they had. */
  followAgain(feeds: readonly Feed[]): void;
  /** The time for undoing has passed: gives back permissions that no feed needs any more. */
  forgetUnfollowed(feedIds: readonly FeedId[]): void;
  /** The reader was asked for the sites of these addresses, and will not follow there: gives back what no feed needs. */
  giveBackSites(addresses: readonly string[]): void;
  /** Null takes the feed up again. */
  pauseFeed(feedId: FeedId, pausedAt: number | null): void;
  changeFeed(feedId: FeedId, changed: Partial<FeedChange>): void;
  /** The feed stays the same one, with its entries and readings. */
  changeFeedAddress(feedId: FeedId, address: string): void;
  /** Makes it due now, and starts. */
  retryFeed(feedId: FeedId): void;
  /** Starts, and answers at once; how far it is lies on the desk and is announced. */
  refresh(which: 'due' | 'all'): void;
  stopRefresh(): void;
  /** A generation by when it was saved, or what is there now. */
  answerFeedList(restore: number | 'keep-now'): void;
  /** Reads everything back and counts it; what was found lies on the desk, and is announced. */
  checkStore(): void;
  /** Deletes the damaged store that a new one took the place of. */
  letGoOfStore(): void;
};

/** Adding what a backup holds, piece by piece: no message carries a whole one, and no stop of either side loses any. */
export type RestoreCalls = {
  /** With the same file, a restore that did not end goes on. */
  beginRestore(file: BackupFile): void;
  restorePiece(piece: BackupPiece): void;
  /** @returns what all its pieces added, also those before a stop */
  endRestore(): RestoreReport;
};

export type ArticleCalls = {
  /**
   * Gets the article of a headline from its page, at the headline's address as it stands. The permission for it was asked
   * for in the click.
   * @returns how much of it is here now
   */
  getArticle(headline: Headline): PageCertainty;
};

export type EditionCalls = {
  /**
   * Asks the feeds, and makes an edition of what is there then. Answers at once; the end is announced.
   * @param at when the reader asked: one wish makes one edition
   */
  composeNow(at: number): void;
  /** Words the reader does not want to see, from the next edition on; the same id again changes nothing. */
  mute(mute: Mute): void;
  unmute(id: string): void;
  /** Two entries tell of one event, or do not. The newest word on a pair holds. */
  bond(bond: Bond): void;
  unbond(one: EntryId, other: EntryId): void;
  /** Also undoes unfollowing: with the timeline it had. */
  followStory(story: FollowedStory): void;
  unfollowStory(id: string): void;
  /** Takes a report off a timeline at an instant; null puts it back. */
  takeOffTimeline(storyId: string, entryId: EntryId, at: number | null): void;
};

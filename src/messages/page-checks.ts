import { BACKUP_LISTS, type BackupPiece } from '../core/backup/backup';
import { MOST_THINGS } from '../core/backup/gather-pieces';
import type { BackupFile } from '../core/backup/restore-report';
import { LONGEST_THING } from '../core/backup/split-document';
import type { Headline } from '../core/model/edition';
import type { Fit } from '../core/model/edition-notes';
import { FEED_WEIGHTS, type Feed, type FeedChange } from '../core/model/feed';
import type { FeedToFollow } from '../core/model/following';
import type { EntryId, FeedId } from '../core/model/ids';
import type { Bond, DatedHeadline, FollowedStory, Mute } from '../core/model/readers-hand';
import type { Settings } from '../core/model/settings';
import { LONGEST_LANGUAGE_TAG } from '../core/text/base-language';
import { MOST_MARKED, type PageCalls } from './contract';
import {
  address,
  either,
  id,
  instant,
  listOf,
  oneOf,
  orAbsent,
  orNull,
  shape,
  someOf,
  text,
  whole,
  yesOrNo,
} from './guards';
import type { Checks } from './wire';

/** What a reader may type in one go. */
const LONGEST_TYPED = 10_000;
/** Folders within folders. */
const DEEPEST = 100;
const MINUTES_OF_A_DAY = 24 * 60;

const entryId = id<EntryId>();
const feedId = id<FeedId>();

const headline = shape<Headline>({
  entryId,
  title: text(),
  outlet: orNull(text()),
  address: orNull(address),
  publishedAt: orNull(instant),
  language: orNull(text(LONGEST_LANGUAGE_TAG)),
});

const folder = listOf(text(), DEEPEST);

const weight = oneOf(...FEED_WEIGHTS);

const feed = shape<Feed>({
  id: feedId,
  address,
  title: text(),
  homeAddress: orNull(text()),
  folder,
  followedAt: instant,
  pausedAt: orNull(instant),
  weight: orAbsent(weight),
});

/** What is no address is answered feed by feed. */
const feedToFollow = shape<FeedToFollow>({
  address: text(),
  title: orNull(text()),
  homeAddress: orNull(text()),
  folder,
});

const settings = someOf<Settings>({
  theme: oneOf('system', 'light', 'dark'),
  headlines: oneOf('serif', 'sans'),
  density: oneOf('comfortable', 'compact'),
  singleKeys: yesOrNo,
  textStep: whole(-2, 4),
  bundledPutAway: yesOrNo,
  byFolder: yesOrNo,
  mixesLanguages: yesOrNo,
  keepsTracking: yesOrNo,
  showsCounts: yesOrNo,
  keepDays: whole(1, 36_500),
  keepMegabytes: whole(1, 1_000_000),
  editionHours: listOf(whole(0, MINUTES_OF_A_DAY - 1), MINUTES_OF_A_DAY),
  editionFit: shape<Fit>({ kind: oneOf('minutes', 'stories'), count: whole(1, 1000) }),
});

const mute = shape<Mute>({
  id: id(),
  words: text(LONGEST_TYPED),
  feedId: orNull(feedId),
  mutedAt: instant,
});

const bond = shape<Bond>({ kind: oneOf('same', 'not-same'), one: entryId, other: entryId, at: instant });

const followedStory = shape<FollowedStory>({
  id: id(),
  title: text(),
  followedAt: instant,
  lastMovedAt: instant,
  quietDays: whole(0, 36_500),
  entries: listOf(
    shape<DatedHeadline>({
      headline,
      at: instant,
      threadedAt: orNull(instant),
      takenOffAt: orNull(instant),
    }),
  ),
});

const backupFile = shape<BackupFile>({
  name: text(),
  size: whole(0, Number.MAX_SAFE_INTEGER),
  madeAt: instant,
});

/** What is in it is checked when it is read. */
const backupPiece = shape<BackupPiece>({
  list: oneOf(...BACKUP_LISTS),
  from: whole(0, Number.MAX_SAFE_INTEGER),
  things: listOf(text(LONGEST_THING), MOST_THINGS),
});

/** What each call of a page must look like, part by part: what does not is answered with a problem, and changes nothing. */
export const pageChecks: Checks<PageCalls> = {
  markOpened: [entryId, instant],
  markRead: [listOf(entryId, MOST_MARKED), instant],
  markUnread: [listOf(entryId, MOST_MARKED)],
  save: [headline, yesOrNo, instant],
  keep: [headline, yesOrNo, instant],
  changeSettings: [settings],
  discoverFeeds: [text(LONGEST_TYPED)],
  enterPrivate: [text(LONGEST_TYPED)],
  clearRequests: [],
  findFeedsOnOpenPage: [],
  followFeeds: [listOf(feedToFollow), instant],
  unfollow: [listOf(feedId), instant],
  followAgain: [listOf(feed)],
  forgetUnfollowed: [listOf(feedId)],
  giveBackSites: [listOf(address)],
  pauseFeed: [feedId, orNull(instant)],
  changeFeed: [feedId, someOf<FeedChange>({ title: text(LONGEST_TYPED), folder, weight })],
  changeFeedAddress: [feedId, text(LONGEST_TYPED)],
  retryFeed: [feedId],
  refresh: [oneOf('due', 'all')],
  stopRefresh: [],
  answerFeedList: [either(instant, oneOf('keep-now'))],
  checkStore: [],
  letGoOfStore: [],
  beginRestore: [backupFile],
  restorePiece: [backupPiece],
  endRestore: [],
  getArticle: [headline],
  composeNow: [instant],
  mute: [mute],
  unmute: [id()],
  bond: [bond],
  unbond: [entryId, entryId],
  followStory: [followedStory],
  unfollowStory: [id()],
  takeOffTimeline: [id(), entryId, orNull(instant)],
};

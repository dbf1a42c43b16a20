import type { FeedId } from '../core/model/ids';
import { ok, type Result } from '../core/problem';
import { announce } from '../messages/announcements';
import type { ArticleCalls, EditionCalls, PageCalls, RestoreCalls } from '../messages/contract';
import { type FoundOnPage, OFFERS_ADDRESS } from '../messages/found-on-page';
import type { Handlers } from '../messages/wire';
import type { Request } from '../platform/requests';
import type { Database } from '../store/database';
import { allFeeds, dropFeeds } from '../store/feeds';
import { clearRequests } from '../store/requests';
import { problemOfStoring } from '../store/storing-problem';
import { putTally } from '../store/tally';
import { changeFeedAddress, pauseFeed, renameFeed, retryFeed } from '../tasks/change-feeds';
import { checkStore } from '../tasks/check-store';
import { discoverFeeds } from '../tasks/discover-feeds';
import { enterPrivate } from '../tasks/enter-private';
import { feedsOnPage } from '../tasks/feeds-on-page';
import { followAgain, followFeeds } from '../tasks/follow-feeds';
import { addressesOf, forgetUnfollowed, giveBackSites } from '../tasks/forget-unfollowed';
import { answerFeedList, keepListCopy, type ListPorts } from '../tasks/keep-list-copy';
import type { CopyPorts } from '../tasks/keep-second-copy';
import { letGoOfDamaged } from '../tasks/open-store';
import type { Refresher } from '../tasks/refresh-feeds';
import { tellFull } from './full-disk';
import { storing, storingResult } from './storing';

type MarkCalls = 'markOpened' | 'markRead' | 'markUnread' | 'save' | 'keep' | 'changeSettings';
type FeedCalls = Omit<PageCalls, MarkCalls | keyof EditionCalls | keyof RestoreCalls | keyof ArticleCalls>;

export type FeedPorts = ListPorts & {
  readonly breathe: () => Promise<void>;
} & CopyPorts & {
    readonly database: () => Promise<Database>;
    readonly refresher: Refresher;
    readonly request: Request;
    readonly grantedHosts: () => Promise<(address: string) => boolean>;
    readonly giveBackHosts: (addresses: readonly string[], needed: readonly string[]) => Promise<void>;
    /** What the script for open pages finds on the page in front, or in one tab; null where it may not look. */
    readonly lookAtPage: (tabId: number | null) => Promise<unknown>;
    /** Leaves what was found for the tab that is opened next. */
    readonly handOver: (found: FoundOnPage) => Promise<void>;
    readonly openTab: (address: string) => Promise<void>;
  };

/** What our own pages may ask about feeds, each answered when it is stored. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a table of handlers, one entry a call; each entry is short
export function feedHandlers(ports: FeedPorts): Handlers<FeedCalls> {
  const { database, refresher, grantedHosts, now } = ports;

  const begin = async (): Promise<void> => {
    await refresher.endHold();
    runsOn(refresher.refreshDue());
  };
  /** For calls that change the list or how one of its feeds is asked. */
  const changing = <T>(
    change: (db: Database, mayRead: (address: string) => boolean) => Promise<Result<T>>,
    then: 'ask' | 'wait',
  ): Promise<Result<T>> =>
    storingResult(async () => {
      const db = await database();
      const result = await change(db, await grantedHosts());
      if (!result.ok) return result;
      await listChanged(db, ports);
      if (then === 'ask') await begin();
      return result;
    });

  return {
    discoverFeeds: (typed) =>
      storingResult(async () => discoverFeeds(typed, await allFeeds(await database()), ports.request)),
    enterPrivate: (address) =>
      storing(async () => {
        const db = await database();
        if (!(await enterPrivate(db, address, now()))) return;
        await putTally(db);
        announce({ kind: 'health-changed' });
        await begin();
      }),
    clearRequests: () => storing(async () => clearRequests(await database())),
    findFeedsOnOpenPage: () => storing(() => offerFeedsOf(ports, null)),
    followFeeds: (feeds, at) =>
      changing(async (db, mayRead) => ok(await followFeeds(db, feeds, at, mayRead)), 'ask'),
    unfollow: (feedIds, at) => changing(async (db) => ok(await dropFeeds(db, feedIds, at)), 'wait'),
    followAgain: (feeds) =>
      changing(async (db, mayRead) => ok(await followAgain(db, feeds, now(), mayRead)), 'ask'),
    forgetUnfollowed: (feedIds: readonly FeedId[]) =>
      storing(async () => forgetUnfollowed(await database(), ports.giveBackHosts, new Set(feedIds))),
    giveBackSites: (addresses) =>
      storing(async () => giveBackSites(await database(), ports.giveBackHosts, addresses, new Set())),
    pauseFeed: (feedId, pausedAt) =>
      changing((db) => pauseFeed(db, feedId, pausedAt), pausedAt === null ? 'ask' : 'wait'),
    changeFeed: (feedId, changed) => changing((db) => renameFeed(db, feedId, changed), 'wait'),
    changeFeedAddress: (feedId, address) =>
      changing(async (db, mayRead) => {
        const left = await addressesOf(db, feedId);
        const result = await changeFeedAddress(db, feedId, address, now(), mayRead);
        if (result.ok) await giveBackSites(db, ports.giveBackHosts, left, new Set());
        return result;
      }, 'ask'),
    retryFeed: (feedId) => changing((db, mayRead) => retryFeed(db, feedId, now(), mayRead), 'ask'),
    refresh: (which) =>
      storing(async () => {
        await database();
        runsOn(which === 'all' ? refresher.refreshAll() : refresher.refreshDue());
      }),
    stopRefresh: () => storing(() => refresher.stop()),
    checkStore: () =>
      storing(async () => {
        await checkStore(await database(), ports);
        announce({ kind: 'store-checked' });
      }),
    letGoOfStore: () =>
      storing(async () => {
        const db = await database();
        await letGoOfDamaged(db);
        announce({ kind: 'store-checked' });
      }),
    answerFeedList: (restore) =>
      changing((db, mayRead) => answerFeedList(db, restore, ports, mayRead), 'ask'),
  };
}

/** The list is another than before: its second copy follows, the figures too, and every page is told. */
export async function listChanged(db: Database, ports: ListPorts): Promise<void> {
  // The list is stored; a copy that could not follow it now does so at the next start.
  await keepListCopy(db, ports).catch(() => undefined);
  await putTally(db);
  announce({ kind: 'feeds-changed' });
  announce({ kind: 'health-changed' });
}

/** Looks at a page the reader called Lede on, and opens where its feeds are chosen from. */
export async function offerFeedsOf(
  ports: Pick<FeedPorts, 'database' | 'lookAtPage' | 'handOver' | 'openTab'>,
  tabId: number | null,
): Promise<void> {
  const found = await ports.lookAtPage(tabId);
  const { site, offers } = feedsOnPage(found, await allFeeds(await ports.database()));
  await ports.handOver({ site, offers });
  await ports.openTab(OFFERS_ADDRESS);
}

/** Not waited for: what could not be stored stays due, and the next wake tries again. That there is no room is told. */
export function runsOn(work: Promise<void>): void {
  work.catch((error: unknown) => {
    if (problemOfStoring(error) === 'storage-full') tellFull();
  });
}

import { describe, expect, test, vi } from 'vitest';
import { type FeedPorts, feedHandlers, offerFeedsOf, runsOn } from '../../src/background/feed-handlers';
import { type Announcement, onAnnouncement } from '../../src/messages/announcements';
import { OFFERS_ADDRESS } from '../../src/messages/found-on-page';
import { onDesk } from '../../src/store/desk';
import { allFeeds } from '../../src/store/feeds';
import { createRefresher } from '../../src/tasks/refresh-feeds';
import { aDocument } from '../support/feed-builders';
import { localCopies } from '../support/local-copies';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('feed-handlers-test');
const NOW = Date.UTC(2026, 10, 20);

const portsOf = (more: Partial<FeedPorts> = {}) => {
  let copy: unknown;
  const request = vi.fn(async ({ address }: { address: string }) => aDocument(address, 2));
  const database = async () => store();
  const refresher = createRefresher({
    database,
    request,
    now: () => NOW,
    chance: () => 0,
    isOnline: () => true,
    isDiskFull: async () => false,
    sleep: () => Promise.resolve(),
    breathe: async () => undefined,
    begin: () => () => undefined,
    tell: () => undefined,
    changed: () => undefined,
    refused: () => undefined,
  });
  const ports = {
    database,
    refresher,
    request,
    readListCopy: async () => copy,
    writeListCopy: async (generations: unknown) => {
      copy = generations;
    },
    ...localCopies({ now: () => NOW }),
    breathe: async () => undefined,
    grantedHosts: async () => () => true,
    giveBackHosts: vi.fn(async () => undefined),
    lookAtPage: async () => null as unknown,
    handOver: vi.fn(async () => undefined),
    openTab: vi.fn(async () => undefined),
    ...more,
  };
  return { ports, copy: () => copy as { feeds: unknown[] }[] };
};
const wanted = (...names: string[]) =>
  names.map((name) => ({
    address: `https://${name}.example/feed`,
    title: null,
    homeAddress: null,
    folder: [],
  }));

describe('feedHandlers', () => {
  test('what is followed is asked at once, copied to the second engine, and counted', async () => {
    const { ports, copy } = portsOf();
    const followed = await feedHandlers(ports).followFeeds(wanted('a', 'b'), NOW);
    expect(followed).toMatchObject({ ok: true, value: [{ problem: null }, { problem: null }] });
    await ports.refresher.refreshDue();
    expect(await store().count('entries')).toBe(4);
    expect(copy()[0]?.feeds).toHaveLength(2);
    expect(await onDesk(store(), 'feedTally')).toMatchObject({ followed: 2, entries: 4 });
  });

  test('what is unfollowed can be followed again, and its site is given back only when nobody needs it', async () => {
    const { ports } = portsOf();
    const handlers = feedHandlers(ports);
    await handlers.followFeeds(wanted('a', 'b'), NOW);
    const [first] = await allFeeds(store());
    if (first === undefined) throw new Error('nothing is followed');
    const unfollowed = await handlers.unfollow([first.id], NOW);
    expect(unfollowed).toMatchObject({ value: [first] });
    await handlers.forgetUnfollowed([first.id]);
    expect(ports.giveBackHosts).toHaveBeenCalledWith(['https://a.example/feed'], ['https://b.example/feed']);
    if (unfollowed.ok) await handlers.followAgain(unfollowed.value);
    expect(await allFeeds(store())).toHaveLength(2);
    await ports.refresher.refreshDue();
  });

  test('a feed is followed, counted and asked where the second copy of the list cannot be written', async () => {
    const { ports } = portsOf({ writeListCopy: () => Promise.reject(new Error('damaged')) });
    const followed = await feedHandlers(ports).followFeeds(wanted('a'), NOW);
    expect(followed).toMatchObject({ ok: true, value: [{ problem: null }] });
    await ports.refresher.refreshDue();
    expect(await onDesk(store(), 'feedTally')).toMatchObject({ followed: 1 });
    expect(ports.request).toHaveBeenCalled();
  });

  test('a site that was asked for in vain is given back, beside those that feeds need', async () => {
    const { ports } = portsOf();
    const handlers = feedHandlers(ports);
    await handlers.followFeeds(wanted('a'), NOW);
    expect(await handlers.giveBackSites(['https://site.example/'])).toMatchObject({ ok: true });
    expect(ports.giveBackHosts).toHaveBeenCalledWith(['https://site.example/'], ['https://a.example/feed']);
    await ports.refresher.refreshDue();
  });

  test('the site of an address that was changed is given back', async () => {
    const { ports } = portsOf();
    const handlers = feedHandlers(ports);
    await handlers.followFeeds(wanted('a'), NOW);
    const [feed] = await allFeeds(store());
    if (feed === undefined) throw new Error('nothing is followed');
    expect(await handlers.changeFeedAddress(feed.id, 'https://south.example/feed')).toMatchObject({
      ok: true,
    });
    expect(ports.giveBackHosts).toHaveBeenCalledWith(
      ['https://a.example/feed'],
      ['https://south.example/feed'],
    );
    await ports.refresher.refreshDue();
  });

  test('a problem of the call is answered as one, and nothing is announced as changed', async () => {
    const { ports, copy } = portsOf();
    const handlers = feedHandlers(ports);
    expect(await handlers.answerFeedList(7)).toMatchObject({ problem: { code: 'not-found' } });
    expect(copy()).toBeUndefined();
  });

  test('without a store each says so', async () => {
    const { ports } = portsOf({ database: () => Promise.reject(new Error('closed')) });
    const handlers = feedHandlers(ports);
    for (const reply of [
      await handlers.followFeeds(wanted('a'), 1),
      await handlers.refresh('due'),
      await handlers.findFeedsOnOpenPage(),
    ])
      expect(reply).toMatchObject({ problem: { code: 'storage-unavailable' } });
  });
});

describe('runsOn', () => {
  test('tells pages that there is no room, and nothing of other failures', async () => {
    const heard: Announcement[] = [];
    onAnnouncement((one) => void heard.push(one));
    runsOn(Promise.reject(new Error('closed')));
    runsOn(Promise.reject(new DOMException('full', 'QuotaExceededError')));
    await vi.waitFor(() => expect(heard).toContainEqual({ kind: 'store-full' }));
    expect(heard).toEqual([{ kind: 'store-full' }]);
  });
});

describe('offerFeedsOf', () => {
  test('opens where the feeds of the page are chosen from, and names neither page nor feeds in the address', async () => {
    const found = {
      address: 'https://site.example/',
      links: [
        { rel: 'alternate', type: 'application/rss+xml', href: 'https://site.example/feed', title: 'F' },
      ],
      anchors: [],
    };
    const { ports } = portsOf({ lookAtPage: async () => found });
    await offerFeedsOf(ports, 7);
    expect(ports.handOver).toHaveBeenCalledWith({
      site: 'site.example',
      offers: [{ address: 'https://site.example/feed', title: 'F', isFollowed: false }],
    });
    expect(ports.openTab).toHaveBeenCalledExactlyOnceWith(OFFERS_ADDRESS);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { putFeeds } from '../../src/store/feeds';
import { changeFeedAddress, pauseFeed, renameFeed, retryFeed } from '../../src/tasks/change-feeds';
import { followPermissions } from '../../src/tasks/follow-permissions';
import { aFeed, aHealth, feedId } from '../support/feed-builders';
import { NO_HINTS } from '../support/no-hints';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('change-test');
const everywhere = () => true;
const A = feedId('a');
beforeEach(() =>
  putFeeds(
    store(),
    [
      { feed: aFeed('a'), health: aHealth('a', { lastAnsweredAt: 3, etag: '"e"', nextTryAt: 900 }) },
      { feed: aFeed('b'), health: aHealth('b', { problem: 'feed-gone', nextTryAt: null }) },
    ],
    (before) => before,
  ),
);
const health = (id = A) => store().get('health', id);

describe('changing a feed', () => {
  test('pauses it and takes it up again', async () => {
    await pauseFeed(store(), A, 7);
    expect(await store().get('feeds', A)).toMatchObject({ pausedAt: 7 });
    await pauseFeed(store(), A, null);
    expect(await store().get('feeds', A)).toMatchObject({ pausedAt: null });
  });

  test('names it and files it, but never with no name at all', async () => {
    await renameFeed(store(), A, { title: 'Mine' });
    await renameFeed(store(), A, { title: '', folder: ['News', 'Local'] });
    expect(await store().get('feeds', A)).toMatchObject({ title: 'Mine', folder: ['News', 'Local'] });
  });

  test('a new address is asked at once, without what the old one had said of itself', async () => {
    const changed = await changeFeedAddress(store(), A, 'https://new.example/feed', 50, everywhere);
    expect(changed.ok).toBe(true);
    expect(await store().get('feeds', A)).toMatchObject({ address: 'https://new.example/feed' });
    expect(await health()).toMatchObject({ nextTryAt: 50, etag: null, lastAnsweredAt: 3 });
  });

  test('one whose address the reader chose no longer goes back to where it had come from', async () => {
    await store().put('memories', {
      feedId: A,
      aliases: new Map(),
      latest: new Map(),
      readAt: 1000,
      publishedAts: [],
      hints: NO_HINTS,
      redirect: { to: 'https://next.example/feed', since: 1, answers: 4 },
      movedFrom: 'https://old.example/feed',
    });
    await changeFeedAddress(store(), A, 'https://chosen.example/feed', 2000, everywhere);
    expect(await store().get('memories', A)).toMatchObject({ redirect: null, movedFrom: null, readAt: 1000 });
  });

  test.each([
    ['nonsense', 'address-not-understood'],
    ['https://me:secret@a.example/', 'address-has-password'],
    ['http://b.example/feed/', 'feed-already-followed'],
  ])('refuses the address %s', async (address, code) => {
    expect(await changeFeedAddress(store(), A, address, 50, everywhere)).toMatchObject({ problem: { code } });
  });

  test('tries again even one that was gone', async () => {
    await retryFeed(store(), feedId('b'), 60, everywhere);
    expect(await health(feedId('b'))).toMatchObject({ nextTryAt: 60, problem: 'feed-gone' });
  });

  test('says so when there is no such feed', async () => {
    const none = feedId('none');
    for (const result of [
      await pauseFeed(store(), none, 1),
      await renameFeed(store(), none, { title: 'x' }),
      await retryFeed(store(), none, 1, everywhere),
      await changeFeedAddress(store(), none, 'https://c.example/', 1, everywhere),
    ])
      expect(result).toMatchObject({ problem: { code: 'not-found' } });
  });
});

describe('followPermissions', () => {
  test('lets a feed wait when its site is taken away, and asks it when it is given again', async () => {
    expect(await followPermissions(store(), (address) => !address.includes('a.example'), 70)).toBe(true);
    expect(await health()).toMatchObject({ problem: 'permission-missing', nextTryAt: null });
    expect(await followPermissions(store(), everywhere, 80)).toBe(true);
    expect(await health()).toMatchObject({ problem: null, nextTryAt: 80 });
    expect(await followPermissions(store(), everywhere, 90)).toBe(false);
  });
});

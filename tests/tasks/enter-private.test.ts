import { describe, expect, test } from 'vitest';
import { putFeeds } from '../../src/store/feeds';
import { allHealth } from '../../src/store/health';
import { enterPrivate, isEntered } from '../../src/tasks/enter-private';
import { aFeed, aHealth, feedId } from '../support/feed-builders';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('enter-private-test');

describe('enterPrivate', () => {
  test('opens one host at one port, and no other', async () => {
    await enterPrivate(store(), 'http://nas.local:8080/feeds', 5);
    expect(await isEntered(store(), 'http://nas.local:8080/other.xml')).toBe(true);
    expect(await isEntered(store(), 'http://nas.local/')).toBe(false);
    expect(await isEntered(store(), 'http://192.168.1.1/')).toBe(false);
  });

  test('has nothing to say of the public web', async () => {
    expect(await enterPrivate(store(), 'https://a.example/', 5)).toBe(false);
    expect(await isEntered(store(), 'https://a.example/')).toBe(false);
  });

  test('feeds that waited for it are due, and others there stay as they are', async () => {
    const waiting = { problem: 'address-private', nextTryAt: null } as const;
    await putFeeds(
      store(),
      [
        { feed: aFeed('a', { address: 'http://10.0.0.2/a' }), health: aHealth('a', waiting) },
        {
          feed: aFeed('b', { address: 'http://10.0.0.2/b' }),
          health: aHealth('b', { problem: 'feed-gone' }),
        },
        { feed: aFeed('c', { address: 'http://10.0.0.3/c' }), health: aHealth('c', waiting) },
      ],
      (health) => health,
    );
    expect(await enterPrivate(store(), 'http://10.0.0.2/', 77)).toBe(true);
    const healths = await allHealth(store());
    expect(healths.get(feedId('a'))).toMatchObject({ problem: null, nextTryAt: 77 });
    expect(healths.get(feedId('b'))).toMatchObject({ problem: 'feed-gone' });
    expect(healths.get(feedId('c'))).toMatchObject(waiting);
  });
});

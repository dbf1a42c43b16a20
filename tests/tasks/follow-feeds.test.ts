import { describe, expect, test } from 'vitest';
import type { FeedToFollow } from '../../src/core/model/following';
import { onDesk } from '../../src/store/desk';
import { allFeeds, dropFeeds } from '../../src/store/feeds';
import { allHealth } from '../../src/store/health';
import { followAgain, followFeeds } from '../../src/tasks/follow-feeds';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('follow-test');
const everywhere = () => true;
const nowhere = () => false;
const wanted = (address: string, more: Partial<FeedToFollow> = {}): FeedToFollow => ({
  address,
  title: null,
  homeAddress: null,
  folder: [],
  ...more,
});
const healths = async () => [...(await allHealth(store())).values()];

describe('followFeeds', () => {
  test('follows each feed once, due at once, with an outcome for every line', async () => {
    const outcomes = await followFeeds(
      store(),
      [
        wanted('https://a.example/feed', { title: 'A', folder: ['News'] }),
        wanted('http://a.example/feed/'),
        wanted('https://b.example/feed'),
        wanted('nonsense'),
        wanted('https://me:secret@c.example/feed'),
      ],
      5,
      everywhere,
    );
    expect(outcomes.map(({ problem }) => problem?.code ?? null)).toEqual([
      null,
      'feed-already-followed',
      null,
      'address-not-understood',
      'address-has-password',
    ]);
    expect(outcomes[1]?.feedId).toBe(outcomes[0]?.feedId);
    expect((await allFeeds(store())).map(({ title, folder }) => [title, folder])).toEqual([
      ['A', ['News']],
      ['b.example', []],
    ]);
    expect((await healths()).map(({ nextTryAt }) => nextTryAt)).toEqual([5, 5]);
  });

  test('asked twice it changes nothing', async () => {
    await followFeeds(store(), [wanted('https://a.example/feed')], 5, everywhere);
    const [again] = await followFeeds(store(), [wanted('https://a.example/feed')], 9, everywhere);
    expect(again?.problem?.code).toBe('feed-already-followed');
    expect(await allFeeds(store())).toMatchObject([{ followedAt: 5 }]);
  });

  test('follows a feed whose site may not be read, and lets it wait', async () => {
    await followFeeds(store(), [wanted('https://a.example/feed')], 5, nowhere);
    expect(await healths()).toMatchObject([{ problem: 'permission-missing', nextTryAt: null }]);
  });

  test('a feed unfollowed and followed again is the same one', async () => {
    const [first] = await followFeeds(store(), [wanted('https://a.example/feed')], 5, everywhere);
    if (first?.feedId) await dropFeeds(store(), [first.feedId], 6);
    const [second] = await followFeeds(store(), [wanted('https://a.example/feed')], 9, everywhere);
    expect(second).toMatchObject({ feedId: first?.feedId, problem: null });
    expect(await onDesk(store(), 'unfollowed')).toEqual([]);
  });

  test('takes five thousand in one step', async () => {
    const many = Array.from({ length: 5000 }, (_one, at) => wanted(`https://f${at}.example/feed`));
    const outcomes = await followFeeds(store(), many, 5, everywhere);
    expect(outcomes.every(({ problem }) => problem === null)).toBe(true);
    expect(await store().count('feeds')).toBe(5000);
  });
});

describe('followAgain', () => {
  test('brings a feed back as it was, with the health it had, and due', async () => {
    const [one] = await followFeeds(
      store(),
      [wanted('https://a.example/feed', { title: 'A' })],
      5,
      everywhere,
    );
    const id = one?.feedId;
    if (!id) throw new Error('not followed');
    const [health] = await healths();
    if (health) await store().put('health', { ...health, lastAnsweredAt: 7, nextTryAt: 99 });
    const dropped = await dropFeeds(store(), [id], 8);
    expect(await onDesk(store(), 'unfollowed')).toMatchObject([{ unfollowedAt: 8 }]);
    await followAgain(store(), dropped, 10, everywhere);
    await followAgain(store(), dropped, 11, everywhere);
    expect(await allFeeds(store())).toEqual(dropped);
    expect(await healths()).toMatchObject([{ lastAnsweredAt: 7, nextTryAt: 10 }]);
    expect(await onDesk(store(), 'unfollowed')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { tallyOf } from '../../../src/core/refresh/tally-of';
import { aFeed, aHealth, feedId } from '../../support/feed-builders';

const healths = (...list: ReturnType<typeof aHealth>[]) => new Map(list.map((one) => [one.feedId, one]));

describe('tallyOf', () => {
  test('counts those that could not be read, longest failing first, and not those that wait or pause', () => {
    const tally = tallyOf(
      [aFeed('a'), aFeed('b'), aFeed('c'), aFeed('d', { pausedAt: 1 })],
      healths(
        aHealth('a', { problem: 'feed-missing', failingSince: 20 }),
        aHealth('b', { problem: 'feed-gone', failingSince: 10, lastAnsweredAt: 5 }),
        aHealth('c', { problem: 'permission-missing' }),
        aHealth('d', { problem: 'feed-missing' }),
      ),
      [],
    );
    expect(tally).toMatchObject({ followed: 4, paused: 1, waiting: 1, ailing: 2, lastAnsweredAt: 5 });
    expect(tally.ailingFeeds.map(({ title, problem }) => [title, problem])).toEqual([
      ['Title of b', 'feed-gone'],
      ['Title of a', 'feed-missing'],
    ]);
  });

  test('tells feeds apart that could be read and not be stored', () => {
    const tally = tallyOf(
      [aFeed('a'), aFeed('b')],
      healths(
        aHealth('a', { problem: 'feed-missing', failingSince: 20 }),
        aHealth('b', { problem: 'storage-full', failingSince: 10 }),
      ),
      [],
    );
    expect(tally).toMatchObject({ ailing: 2, unstored: 1 });
    expect(tally.ailingFeeds.map(({ title }) => title)).toEqual(['Title of a']);
  });

  test('sums what is held', () => {
    const held = [
      { feedId: feedId('a'), entries: 2, bytes: 10 },
      { feedId: feedId('gone'), entries: 1, bytes: 5 },
    ];
    expect(tallyOf([aFeed('a')], new Map(), held)).toMatchObject({ entries: 3, bytes: 15 });
  });

  test('names no more than a note can', () => {
    const ids = Array.from({ length: 30 }, (_one, at) => `f${at}`);
    const tally = tallyOf(
      ids.map((id) => aFeed(id)),
      healths(...ids.map((id) => aHealth(id, { problem: 'feed-missing', failingSince: 1 }))),
      [],
    );
    expect(tally.ailing).toBe(30);
    expect(tally.ailingFeeds).toHaveLength(10);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Feed } from '../../../src/core/model/feed';
import type { FeedHealth } from '../../../src/core/model/feed-health';
import type { FeedId } from '../../../src/core/model/ids';
import { newHealth } from '../../../src/core/refresh/health-after';
import { dueFeeds, FURTHEST_MS, mayStart, nextWakeAt, PACING } from '../../../src/core/refresh/queue';

const now = 1_000_000;

/** `host/name` stands for a feed. */
const aFeed = (place: string, over: Partial<Feed> = {}): Feed => ({
  id: place as FeedId,
  address: `https://${place}`,
  title: place,
  homeAddress: null,
  folder: [],
  followedAt: 0,
  pausedAt: null,
  ...over,
});

const healths = (dueAts: Record<string, number | null>): Map<FeedId, FeedHealth> =>
  new Map(
    Object.entries(dueAts).map(([place, nextTryAt]) => {
      const feedId = place as FeedId;
      return [feedId, { ...newHealth(feedId, now), nextTryAt }];
    }),
  );

describe('dueFeeds', () => {
  test('puts the most overdue first and lets hosts take turns', () => {
    const dueAts = {
      'a.example/1': 10,
      'a.example/2': 20,
      'b.example/1': 30,
      'a.example/3': 40,
      'c.example/1': 50,
    };
    const feeds = Object.keys(dueAts).map((place) => aFeed(place));
    expect(dueFeeds(feeds, healths(dueAts), now).map((feed) => feed.id)).toEqual([
      'a.example/1',
      'b.example/1',
      'c.example/1',
      'a.example/2',
      'a.example/3',
    ]);
  });

  test('leaves out what is paused, not due yet, or waiting for the reader', () => {
    const feeds = [
      aFeed('a.example/paused', { pausedAt: 5 }),
      aFeed('a.example/later'),
      aFeed('a.example/gone'),
      aFeed('a.example/new'),
    ];
    const known = healths({ 'a.example/paused': 1, 'a.example/later': now + 1, 'a.example/gone': null });
    expect(dueFeeds(feeds, known, now).map((feed) => feed.id)).toEqual(['a.example/new']);
  });

  test('is not held up by a due time from a clock that ran ahead', () => {
    const known = healths({ 'a.example/1': now + FURTHEST_MS + 1 });
    expect(dueFeeds([aFeed('a.example/1')], known, now)).toHaveLength(1);
  });

  test('gives each due feed once, in the same order however they are listed', () => {
    const place = fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 30 }))
      .map(([host, name]) => `${host}.example/${name}`);
    const some = fc.dictionary(place, fc.nat({ max: 2 * now }), { maxKeys: 20 });
    fc.assert(
      fc.property(some, (dueAts) => {
        const feeds = Object.keys(dueAts).map((one) => aFeed(one));
        const ids = dueFeeds(feeds, healths(dueAts), now).map((feed) => feed.id);
        expect([...ids].sort()).toEqual(
          Object.keys(dueAts)
            .filter((one) => (dueAts[one] ?? 0) <= now)
            .sort(),
        );
        expect(dueFeeds(feeds.toReversed(), healths(dueAts), now).map((feed) => feed.id)).toEqual(ids);
      }),
    );
  });
});

describe('nextWakeAt', () => {
  test('is the earliest due time of a feed that is not paused', () => {
    const feeds = [aFeed('a.example/1'), aFeed('a.example/2', { pausedAt: 1 }), aFeed('a.example/3')];
    expect(nextWakeAt(feeds, healths({ 'a.example/1': 30, 'a.example/2': 10, 'a.example/3': null }))).toBe(
      30,
    );
    expect(nextWakeAt([], new Map())).toBeNull();
  });
});

describe('mayStart', () => {
  test('allows six at once', () => {
    const others = Array.from({ length: PACING.atOnce - 1 }, (_, at) => `${at}.example`);
    expect(mayStart('a.example', others, null, now)).toBe(true);
    expect(mayStart('a.example', [...others, 'z.example'], null, now)).toBe(false);
  });

  test('allows one at a time on a host, a second apart', () => {
    expect(mayStart('a.example', ['a.example'], null, now)).toBe(false);
    expect(mayStart('a.example', [], now - 999, now)).toBe(false);
    expect(mayStart('a.example', [], now - 1000, now)).toBe(true);
  });

  test('does not wait for a clock that was set back', () => {
    expect(mayStart('a.example', [], now + 500_000, now)).toBe(true);
  });
});

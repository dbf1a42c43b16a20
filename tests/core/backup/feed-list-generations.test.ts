import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FeedListGeneration,
  generationOf,
  readGenerations,
  rotateGenerations,
} from '../../../src/core/backup/feed-list-generations';
import type { Feed } from '../../../src/core/model/feed';
import type { FeedId } from '../../../src/core/model/ids';

const DAY_MS = 86_400_000;
const start = 20_000 * DAY_MS;

const feeds = (count: number): Feed[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `f${at}` as FeedId,
    address: `https://${at}.example/`,
    title: `${at}`,
    homeAddress: null,
    folder: ['A'],
    followedAt: 0,
    pausedAt: null,
  }));

/** One change after the other, so many days apart, each a list of that length. */
const afterChanges = (lengths: readonly number[], daysApart: number): FeedListGeneration[] =>
  lengths.reduce<FeedListGeneration[]>(
    (generations, length, at) =>
      rotateGenerations(generations, feeds(length), start + at * daysApart * DAY_MS),
    [],
  );

const lengthsOf = (generations: readonly FeedListGeneration[]): number[] =>
  generations.map((one) => one.feeds.length);

describe('rotateGenerations', () => {
  test('puts the current list first', () => {
    expect(lengthsOf(afterChanges([1, 2, 3], 1))).toEqual([3, 2, 1]);
  });

  test('makes no new generation of the same list', () => {
    const once = afterChanges([5], 1);
    expect(rotateGenerations(once, feeds(5), start + DAY_MS)).toEqual(once);
  });

  test('keeps the last changes, one a day of a week, and one a week of a month', () => {
    const ages = afterChanges(
      Array.from({ length: 100 }, (_, at) => at + 1),
      0.5,
    ).map((one) => (start + 49.5 * DAY_MS - one.savedAt) / DAY_MS);
    expect(ages).toEqual([0, 0.5, 1, 2, 3, 4, 5, 6, expect.any(Number), expect.any(Number)]);
    expect(Math.max(...ages)).toBeGreaterThan(13);
  });

  test('never loses the larger list to a small one that changes for months', () => {
    const shrunk = [84, ...Array.from({ length: 300 }, (_, at) => 10 + (at % 5))];
    expect(lengthsOf(afterChanges(shrunk, 1))).toContain(84);
  });

  test('keeps the last larger list beside the largest', () => {
    const lengths = [90, 84, ...Array.from({ length: 60 }, (_, at) => 1 + (at % 2))];
    expect(lengthsOf(afterChanges(lengths, 3))).toEqual(expect.arrayContaining([90]));
    expect(
      lengthsOf(rotateGenerations(afterChanges([90, 84, 3], 30), feeds(2), start + 300 * DAY_MS)),
    ).toEqual([2, 3, 84, 90]);
  });

  test('holds a bounded number, the current and a largest among them, whatever happens', () => {
    const change = fc.record({ length: fc.nat({ max: 12 }), afterMs: fc.nat({ max: 5 * DAY_MS }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 40 }), (changes) => {
        let now = start;
        let generations: FeedListGeneration[] = [];
        for (const { length, afterMs } of changes) {
          now += afterMs;
          generations = rotateGenerations(generations, feeds(length), now);
        }
        expect(generations.length).toBeLessThanOrEqual(16);
        expect(generations[0]?.feeds.length).toBe(changes.at(-1)?.length);
        expect(Math.max(...lengthsOf(generations))).toBe(Math.max(...changes.map((one) => one.length)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('readGenerations', () => {
  const stored = [generationOf(feeds(2), start), generationOf(feeds(3), start + DAY_MS)];

  test('reads what was stored, newest first', () => {
    expect(lengthsOf(readGenerations(JSON.parse(JSON.stringify(stored))))).toEqual([3, 2]);
  });

  test('leaves out a generation that lost or changed a feed', () => {
    const halved = { ...stored[1], feeds: feeds(1) };
    const altered = { ...stored[1], feeds: feeds(3).map((feed) => ({ ...feed, title: 'x' })) };
    expect(lengthsOf(readGenerations([stored[0], halved, altered, null, 'x']))).toEqual([2]);
  });

  test('reads one whose site was named with a password, and goes on without it', () => {
    const secret = (home: string) => feeds(2).map((feed) => ({ ...feed, homeAddress: home }));
    const old = generationOf(secret('https://ann:s3cret@paper.example/'), start);
    const [read] = readGenerations([old]);
    expect(read?.feeds[0]?.homeAddress).toBe('https://paper.example/');
    const next = rotateGenerations(
      read === undefined ? [] : [read],
      secret('https://paper.example/'),
      start + 1,
    );
    expect(next).toHaveLength(1);
    expect(readGenerations(JSON.parse(JSON.stringify(next)))).toEqual(next);
    expect(JSON.stringify(next)).not.toContain('s3cret');
  });

  test.each([undefined, null, 'x', {}])('reads no generations from %j', (nothing) => {
    expect(readGenerations(nothing)).toEqual([]);
  });
});

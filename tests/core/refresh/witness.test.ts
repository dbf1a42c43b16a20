import { expect, test } from 'vitest';
import { witnessAmong } from '../../../src/core/refresh/witness';
import { aFeed, aHealth } from '../../support/feed-builders';

const NOW = Date.UTC(2026, 10, 20);
const HOUR = 3_600_000;
const among = (feeds: ReturnType<typeof aFeed>[], ...healths: ReturnType<typeof aHealth>[]) =>
  witnessAmong(feeds, new Map(healths.map((one) => [one.feedId, one])), new Set(['silent.example']), NOW);

test('is the feed that answered last, of those that are well and elsewhere', () => {
  const feeds = ['a', 'b', 'ailing', 'silent'].map((id) => aFeed(id));
  const paused = aFeed('paused', { pausedAt: 1 });
  expect(
    among(
      [...feeds, paused],
      aHealth('a', { lastAnsweredAt: NOW - 3 * HOUR }),
      aHealth('b', { lastAnsweredAt: NOW - 2 * HOUR }),
      aHealth('ailing', { lastAnsweredAt: NOW - HOUR, problem: 'feed-missing' }),
      aHealth('silent', { lastAnsweredAt: NOW - HOUR }),
      aHealth('paused', { lastAnsweredAt: NOW - HOUR }),
    ),
  ).toEqual(aFeed('b'));
});

test('is none that was asked a moment ago, and nobody where none is well', () => {
  expect(among([aFeed('a')], aHealth('a', { lastAnsweredAt: NOW - 60_000 }))).toBe('asked-lately');
  expect(among([aFeed('a')], aHealth('a', { lastAnsweredAt: null }))).toBeNull();
  expect(among([aFeed('a')])).toBeNull();
});

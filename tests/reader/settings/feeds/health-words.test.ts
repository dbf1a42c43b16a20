import { describe, expect, test } from 'vitest';
import { siteToAllow, weeklyFigure, wordsOfHealth } from '../../../../src/reader/settings/feeds/health-words';
import { aHealth } from '../../../support/builders';

const NOW = Date.UTC(2026, 5, 10, 12);

describe('wordsOfHealth', () => {
  test('says nothing of a feed that answers', () => {
    expect(wordsOfHealth(aHealth('a'), NOW)).toBeNull();
  });

  test('names the status of a bad answer, and when the next try is', () => {
    const words = wordsOfHealth(
      aHealth('a', {
        problem: 'feed-server-error',
        httpStatus: 503,
        failingSince: NOW - 1,
        failuresInARow: 4,
        nextTryAt: NOW + 1,
      }),
      NOW,
    );
    expect(words).toEqual({ happened: 'feedServerErrorDoes', next: 'answeredWithStatus triesNextAt_other' });
  });

  test('says that the address may have changed where that would explain it', () => {
    const words = wordsOfHealth(
      aHealth('a', { problem: 'feed-is-a-web-page', httpStatus: 200, nextTryAt: null }),
      NOW,
    );
    expect(words?.next).toBe('addressMayHaveChanged notAskedAnyMore');
  });

  test('says where a feed leads that Lede may not read, and what to do', () => {
    const away = { problem: 'feed-redirects-away', leadsTo: 'https://new.example/feed' } as const;
    expect(wordsOfHealth(aHealth('a', { ...away, nextTryAt: null }), NOW)).toEqual({
      happened: 'feedLeadsTo',
      next: 'feedLeadsToNext notAskedAnyMore',
    });
    expect(siteToAllow(aHealth('a', away))).toBe('https://new.example/feed');
    expect(siteToAllow(aHealth('a', { ...away, problem: null }))).toBeNull();
  });

  test('never offers to allow an address in a private network', () => {
    const health = aHealth('a', { problem: 'feed-redirects-to-private', leadsTo: 'http://192.168.1.1/' });
    expect(siteToAllow(health)).toBeNull();
    expect(wordsOfHealth(health, NOW)?.happened).toBe('feedLeadsToPrivate');
    const own = aHealth('a', { problem: 'address-private', nextTryAt: null });
    expect(wordsOfHealth(own, NOW)).toEqual({ happened: 'addressPrivateDoes', next: 'addressPrivateNext' });
  });

  test('has one sentence for a feed that waits for permission', () => {
    const words = wordsOfHealth(aHealth('a', { problem: 'permission-missing', nextTryAt: null }), NOW);
    expect(words).toEqual({ happened: 'feedWaitsDoes', next: '' });
  });
});

describe('weeklyFigure', () => {
  test.each([
    [null, '–'],
    [0.46, '0.5'],
    [3, '3'],
    [212.4, '212'],
    [1204, '1,204'],
  ])('writes %j as %s', (perWeek, text) => {
    expect(weeklyFigure(perWeek)).toBe(text);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/core/model/durations';
import type { FeedHealth } from '../../../src/core/model/feed-health';
import type { FeedId } from '../../../src/core/model/ids';
import {
  type Failed,
  type Fetched,
  type FetchOutcome,
  outcomeOfStatus,
} from '../../../src/core/refresh/fetch-outcome';
import { entriesPerWeek, healthAfter, newHealth } from '../../../src/core/refresh/health-after';
import { FAILING_CEILING_MS, FLOOR_MS } from '../../../src/core/refresh/next-due';
import { NO_HINTS } from '../../support/no-hints';

const now = Date.UTC(2026, 10, 23, 12);
const fresh = newHealth('f' as FeedId, now);

const fetched = (over: Partial<Fetched> = {}): Fetched => ({
  kind: 'fetched',
  status: 200,
  etag: '"1"',
  lastModified: null,
  byteHash: 'abc',
  hints: NO_HINTS,
  publishedAts: [now, now - 4 * HOUR_MS],
  unread: [],
  newEntries: 2,
  ...over,
});

const unchanged: FetchOutcome = { kind: 'unchanged', status: 304, publishedAts: [now], hints: NO_HINTS };
const failure = (code: Failed['code'], status: number | null = null): Failed => ({
  kind: 'failed',
  code,
  status,
});

const healthOf = (...outcomes: FetchOutcome[]): FeedHealth =>
  outcomes.reduce((health, outcome, at) => healthAfter(health, outcome, now + at * HOUR_MS, 0), fresh);

describe('healthAfter', () => {
  test('notes an answer with news and what to ask with the next time', () => {
    expect(healthOf(fetched())).toEqual({
      feedId: 'f',
      lastAnsweredAt: now,
      lastEntriesAt: now,
      leadsTo: null,
      areValidatorsFickle: false,
      failingSince: null,
      failuresInARow: 0,
      entriesPerWeek: 14,
      problem: null,
      httpStatus: 200,
      nextTryAt: now + 2 * HOUR_MS,
      etag: '"1"',
      lastModified: null,
      byteHash: 'abc',
    });
  });

  test('keeps what it knows of the document when nothing changed', () => {
    expect(healthOf(fetched(), unchanged)).toMatchObject({
      lastAnsweredAt: now + HOUR_MS,
      lastEntriesAt: now,
      httpStatus: 304,
      etag: '"1"',
      byteHash: 'abc',
    });
  });

  test('does not call an answer without new entries news', () => {
    expect(healthOf(fetched({ newEntries: 0 })).lastEntriesAt).toBeNull();
  });

  test('counts failures in a row and remembers since when', () => {
    const health = healthOf(fetched(), failure('feed-server-error', 500), failure('feed-timed-out'));
    expect(health).toMatchObject({
      lastAnsweredAt: now,
      failingSince: now + HOUR_MS,
      failuresInARow: 2,
      problem: 'feed-timed-out',
      httpStatus: null,
      nextTryAt: now + 2 * HOUR_MS + 2 * FLOOR_MS,
      etag: '"1"',
    });
  });

  test('forgets the failures with the first answer', () => {
    expect(healthOf(failure('feed-missing', 404), unchanged)).toMatchObject({
      failingSince: null,
      failuresInARow: 0,
      problem: null,
    });
  });

  test('stops at a feed that is gone for good', () => {
    expect(healthOf({ kind: 'gone', status: 410 })).toMatchObject({
      problem: 'feed-gone',
      httpStatus: 410,
      nextTryAt: null,
    });
  });

  test('waits as long as a server asks, three days at most', () => {
    const limited = (retryAt: number | null) => healthOf({ kind: 'limited', status: 429, retryAt });
    expect(limited(null).nextTryAt).toBe(now + FLOOR_MS);
    expect(limited(now + 60_000).nextTryAt).toBe(now + FLOOR_MS);
    expect(limited(now + 5 * HOUR_MS).nextTryAt).toBe(now + 5 * HOUR_MS);
    expect(limited(now + 90 * DAY_MS)).toMatchObject({
      nextTryAt: now + FAILING_CEILING_MS,
      problem: 'feed-limited',
    });
  });

  test('does not hold it against a feed that the reader is offline', () => {
    expect(healthOf(fetched(), failure('offline'))).toMatchObject({
      problem: null,
      failuresInARow: 0,
      nextTryAt: now + HOUR_MS + FLOOR_MS,
    });
  });

  test('waits for the reader where permission is missing', () => {
    expect(healthOf(failure('permission-missing'))).toMatchObject({
      problem: 'permission-missing',
      failuresInARow: 0,
      nextTryAt: null,
    });
  });

  test('always tries again, but for the two that wait for the reader', () => {
    const code = fc.constantFrom<Failed['code']>(
      'feed-unreachable',
      'feed-too-large',
      'feed-missing',
      'offline',
      'feed-not-recognised',
    );
    const outcome = fc.oneof(
      fc.constant(unchanged),
      fc.constant(fetched()),
      code.map((one) => failure(one)),
      fc
        .option(fc.nat({ max: 1e10 }))
        .map((wait): FetchOutcome => ({ kind: 'limited', status: 429, retryAt: wait && now + wait })),
    );
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 12 }), (outcomes) => {
        const last = now + (outcomes.length - 1) * HOUR_MS;
        const wait = (healthOf(...outcomes).nextTryAt ?? Number.NaN) - last;
        expect(wait).toBeGreaterThanOrEqual(FLOOR_MS);
        expect(wait).toBeLessThanOrEqual(FAILING_CEILING_MS * 1.1);
      }),
    );
  });
});

describe('entriesPerWeek', () => {
  test('counts over the time the document reaches back, four weeks at most', () => {
    const daily = (days: number) => Array.from({ length: days }, (_, at) => now - (at + 0.5) * DAY_MS);
    expect(entriesPerWeek(daily(100), now)).toBe(7);
    expect(entriesPerWeek(daily(4), now)).toBe(8);
    expect(entriesPerWeek([now - 300 * DAY_MS], now)).toBe(0);
    expect(entriesPerWeek([], now)).toBe(0);
  });

  test('does not take one busy minute for a busy week', () => {
    expect(entriesPerWeek([now, now - 60_000], now)).toBe(14);
  });
});

describe('outcomeOfStatus', () => {
  test.each([
    [401, 'feed-refused'],
    [403, 'feed-refused'],
    [404, 'feed-missing'],
    [408, 'feed-timed-out'],
    [418, 'feed-refused'],
    [500, 'feed-server-error'],
    [503, 'feed-server-error'],
    [302, 'feed-redirects-in-a-loop'],
  ])('calls %i %s', (status, code) => {
    expect(outcomeOfStatus(status, null)).toEqual({ kind: 'failed', code, status });
  });

  test('knows an answer, a limit and an end', () => {
    expect(outcomeOfStatus(200, null)).toBeNull();
    expect(outcomeOfStatus(304, null)).toBeNull();
    expect(outcomeOfStatus(410, null)).toEqual({ kind: 'gone', status: 410 });
    expect(outcomeOfStatus(429, null)).toEqual({ kind: 'limited', status: 429, retryAt: null });
    expect(outcomeOfStatus(503, 7)).toEqual({ kind: 'limited', status: 503, retryAt: 7 });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/core/model/durations';
import {
  CEILING_MS,
  FAILING_CEILING_MS,
  FLOOR_MS,
  nextDue,
  nextTry,
  SKIPPING_CEILING_MS,
} from '../../../src/core/refresh/next-due';
import { NO_HINTS } from '../../support/no-hints';

/** A Monday. */
const now = Date.UTC(2026, 10, 23, 12);

/** Entries every so often, the newest just out. */
const every = (gapMs: number, count = 10): number[] =>
  Array.from({ length: count }, (_, at) => now - at * gapMs);

const wait = (publishedAts: readonly number[], hints = NO_HINTS): number =>
  nextDue(publishedAts, hints, now, 0) - now;

describe('nextDue', () => {
  test('asks twice in the usual gap between entries', () => {
    expect(wait(every(4 * HOUR_MS))).toBe(2 * HOUR_MS);
  });

  test('takes the usual gap, not the average: one holiday changes nothing', () => {
    const publishedAts = [...every(4 * HOUR_MS), now - 90 * DAY_MS];
    expect(wait(publishedAts)).toBe(2 * HOUR_MS);
  });

  test('counts entries that came out together once', () => {
    expect(wait(every(4 * HOUR_MS).flatMap((at) => [at, at, at]))).toBe(2 * HOUR_MS);
  });

  test('asks a lively feed no more than four times an hour, a quiet one once a day', () => {
    expect(wait(every(MINUTE_MS))).toBe(FLOOR_MS);
    expect(wait(every(60 * DAY_MS))).toBe(CEILING_MS);
  });

  test('slows down for a feed that fell silent', () => {
    const silentFor = 100 * HOUR_MS;
    expect(wait(every(HOUR_MS).map((at) => at - silentFor))).toBe(silentFor / 10);
  });

  test('asks every hour while nothing is known', () => {
    expect(wait([])).toBe(HOUR_MS);
    expect(wait([now + DAY_MS])).toBe(HOUR_MS);
  });

  test('leaves a feed alone as long as it or its server asks, a day at most', () => {
    expect(wait(every(HOUR_MS), { ...NO_HINTS, ttlMs: 3 * HOUR_MS })).toBe(3 * HOUR_MS);
    expect(wait(every(HOUR_MS), { ...NO_HINTS, freshMs: 2 * HOUR_MS })).toBe(2 * HOUR_MS);
    expect(wait(every(HOUR_MS), { ...NO_HINTS, freshMs: 365 * DAY_MS })).toBe(CEILING_MS);
  });

  test('moves past the hours and days a feed wants to be left alone in', () => {
    const at = (hints: Partial<typeof NO_HINTS>) =>
      new Date(now + wait(every(2 * HOUR_MS), { ...NO_HINTS, ...hints })).toISOString();
    expect(at({})).toBe('2026-11-23T13:00:00.000Z');
    expect(at({ skipHours: [13, 14] })).toBe('2026-11-23T15:00:00.000Z');
    expect(at({ skipDays: [1] })).toBe('2026-11-24T00:00:00.000Z');
    expect(at({ skipDays: [1], skipHours: [0] })).toBe('2026-11-24T01:00:00.000Z');
  });

  test('does not believe a feed that wants never to be fetched', () => {
    expect(wait(every(2 * HOUR_MS), { ...NO_HINTS, skipDays: [0, 1, 2, 3, 4, 5, 6] })).toBe(HOUR_MS);
  });

  test('spreads feeds that were fetched together', () => {
    expect(nextDue(every(4 * HOUR_MS), NO_HINTS, now, 1) - now).toBe(2 * HOUR_MS + 12 * MINUTE_MS);
  });

  test('stays within its bounds, whatever a feed says', () => {
    const instants = fc.array(fc.integer({ min: 0, max: now * 2 }), { maxLength: 30 });
    const hints = fc.record({
      ttlMs: fc.option(fc.nat()),
      freshMs: fc.option(fc.maxSafeNat()),
      skipHours: fc.array(fc.integer({ min: 0, max: 24 })),
      skipDays: fc.array(fc.integer({ min: 0, max: 6 })),
    });
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(instants, hints, unit, (publishedAts, asked, jitter) => {
        const due = nextDue(publishedAts, asked, now, jitter) - now;
        expect(due).toBeGreaterThanOrEqual(FLOOR_MS);
        expect(due).toBeLessThanOrEqual(CEILING_MS * 1.1 + SKIPPING_CEILING_MS);
      }),
    );
  });
});

describe('nextTry', () => {
  test('waits twice as long after each failure, three days at most', () => {
    const waits = [1, 2, 3, 4, 20, 1000].map((failures) => (nextTry(failures, now, 0) - now) / MINUTE_MS);
    expect(waits).toEqual([15, 30, 60, 120, FAILING_CEILING_MS / MINUTE_MS, FAILING_CEILING_MS / MINUTE_MS]);
  });
});

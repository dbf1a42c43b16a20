import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AtLocal, lastEditionHour, nextEditionHour } from '../../../src/core/edition/edition-times';

const DAY = 86_400_000;
const MINUTE = 60_000;
const HOURS = [7 * 60, 18 * 60];
const TODAY = Date.UTC(2026, 10, 24);
const utc: AtLocal = (days, minutes) => TODAY + days * DAY + minutes * MINUTE;
const at = (hour: number, minute = 0): number => TODAY + (hour * 60 + minute) * MINUTE;

describe('lastEditionHour', () => {
  test.each([
    ['before the first hour of the day it is the last of the day before', at(6, 59), at(-6)],
    ['at the very minute it is that minute', at(7), at(7)],
    ['between two hours it is the earlier one', at(12), at(7)],
    ['late at night it is the last of the day', at(23, 59), at(18)],
  ])('%s', (_what, now, expected) => {
    expect(lastEditionHour(now, HOURS, utc)).toBe(expected);
  });

  test('without hours there is none', () => {
    expect(lastEditionHour(at(12), [], utc)).toBeNull();
  });
});

describe('nextEditionHour', () => {
  test('at the very minute it is the one after', () => {
    expect(nextEditionHour(at(7), HOURS, utc)).toBe(at(18));
    expect(nextEditionHour(at(18), HOURS, utc)).toBe(at(31));
  });

  test('without hours there is none', () => {
    expect(nextEditionHour(at(12), [], utc)).toBeNull();
  });

  test('lies after now and after the last one, with no hour between them', () => {
    const hours = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(hours, fc.integer({ min: 0, max: DAY - 1 }), (set, into) => {
        const now = TODAY + into;
        const last = lastEditionHour(now, set, utc) ?? 0;
        const next = nextEditionHour(now, set, utc) ?? 0;
        expect(last).toBeLessThanOrEqual(now);
        expect(next).toBeGreaterThan(now);
        const between = [-1, 0, 1].flatMap((days) => set.map((minutes) => utc(days, minutes)));
        expect(between.filter((hour) => hour > last && hour < next)).toEqual([]);
      }),
    );
  });

  test('stays on the hour when clocks change in between', () => {
    // A day of 25 hours: from tomorrow on every hour comes one later.
    const change: AtLocal = (days, minutes) => utc(days, minutes) + (days >= 1 ? 60 * MINUTE : 0);
    expect(nextEditionHour(at(18), HOURS, change)).toBe(at(32));
  });
});

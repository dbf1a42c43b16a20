import { describe, expect, test } from 'vitest';
import { lastEditionHour, nextEditionHour } from '../../../src/core/edition/edition-times';

const HOUR = 3_600_000;
const HOURS = [2 * 60 + 30, 7 * 60, 18 * 60];

/** The clock of a place that is one hour ahead in winter and two in summer, around one of its changes. */
const clockChanging =
  (today: number, changesAt: number, before: number, after: number) =>
  (days: number, minutes: number): number => {
    const local = today + days * 24 * HOUR + minutes * 60_000;
    const early = local - before * HOUR;
    return early < changesAt ? early : local - after * HOUR;
  };

/** 29 March 2026: 02:00 becomes 03:00, at 01:00 UTC. */
const spring = clockChanging(Date.UTC(2026, 2, 29), Date.UTC(2026, 2, 29, 1), 1, 2);
/** 25 October 2026: 03:00 becomes 02:00, at 01:00 UTC. */
const autumn = clockChanging(Date.UTC(2026, 9, 25), Date.UTC(2026, 9, 25, 1), 2, 1);

describe.each([
  ['forward', spring, Date.UTC(2026, 2, 28, 12)],
  ['back', autumn, Date.UTC(2026, 9, 24, 12)],
] as const)('where clocks go %s', (_way, atLocal, from) => {
  test('every hour is met once, whatever moment Lede looks at', () => {
    const met = new Set<number>();
    for (let now = from; now < from + 36 * HOUR; now += 10 * 60_000) {
      const last = lastEditionHour(now, HOURS, atLocal);
      const next = nextEditionHour(now, HOURS, atLocal);
      expect(last).not.toBeNull();
      expect((last ?? 0) <= now && (next ?? 0) > now).toBe(true);
      if ((last ?? 0) > from) met.add(last ?? 0);
    }
    // 18:00, then 02:30, 07:00 and 18:00 of the day of the change.
    expect(met.size).toBe(4);
  });
});

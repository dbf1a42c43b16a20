import { describe, expect, test } from 'vitest';
import { sinceMoment } from '../../src/ui/moments';
import { atMoment, shortMoment, sinceEdition } from '../../src/ui/more-moments';

const now = new Date(2026, 5, 10, 12).getTime();
const DAY_MS = 86_400_000;

describe('shortMoment', () => {
  test.each([
    [0, '12:00'],
    [-5 * 3_600_000, '07:00'],
    [-DAY_MS, 'yesterday'],
    [-13 * 3_600_000, 'yesterday'],
    [-2 * DAY_MS, 'Monday'],
    [2 * DAY_MS, 'Friday'],
    [-7 * DAY_MS, '3 June'],
    [-365 * DAY_MS, '10 June 2025'],
  ])('names an instant %d ms away as %s', (away, words) => {
    expect(shortMoment(now + away, now)).toBe(words);
  });
});

test('hours and days take words of their own', () => {
  expect([atMoment(now, now), atMoment(now + DAY_MS, now)]).toEqual(['atTime', 'onDay']);
  expect([sinceMoment(now, now), sinceMoment(now - 2 * DAY_MS, now)]).toEqual(['sinceTime', 'sinceDay']);
  expect([atMoment(now - DAY_MS, now), sinceMoment(now - DAY_MS, now)]).toEqual([
    'yesterday',
    'sinceYesterday',
  ]);
});

test.each([
  [-29, 'sinceYesterdayMorning'],
  [-24, 'sinceYesterdayNoon'],
  [-18, 'sinceYesterdayEvening'],
  [-48, 'sinceDay'],
])('an edition of %d hours before is named by its part of the day when it was yesterday', (hours, words) => {
  expect(sinceEdition(now + hours * 3_600_000, now)).toBe(words);
});

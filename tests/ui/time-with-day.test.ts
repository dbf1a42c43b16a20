import { describe, expect, test } from 'vitest';
import { dayHeading, dayOf, timeWithDay } from '../../src/ui/time-with-day';
import { inEnglish } from '../support/in-english';

inEnglish();

const NOW = new Date(2026, 2, 29, 0, 30).getTime();
const at = (month: number, day: number, hour: number, minute = 0, year = 2026): number =>
  new Date(year, month, day, hour, minute).getTime();

describe('timeWithDay', () => {
  test.each([
    [at(2, 29, 0, 5), '00:05'],
    // An hour before, and yesterday all the same; also where the clock is put forward that night.
    [at(2, 28, 23, 55), 'yesterday 23:55'],
    [at(2, 28, 0, 1), 'yesterday 00:01'],
    [at(2, 27, 23, 59), 'Friday 23:59'],
    [at(2, 24, 3, 55), 'Tuesday 03:55'],
    [at(2, 23, 3, 55), '23 March'],
    [at(11, 31, 23, 0, 2025), '31 December 2025'],
    // What is dated ahead carries its date.
    [at(2, 30, 12), '30 March'],
  ])('%d is %s', (instant, words) => {
    expect(timeWithDay(instant, NOW)).toBe(words);
  });
});

test('the heading of a day names it as people do', () => {
  expect(dayHeading(at(2, 29, 0), NOW)).toBe('Today, Sunday 29 March');
  expect(dayHeading(at(2, 28, 23, 59), NOW)).toBe('Yesterday, Saturday 28 March');
  expect(dayHeading(at(2, 20, 9), NOW)).toBe('Friday 20 March');
  expect(dayHeading(at(11, 31, 9, 0, 2025), NOW)).toBe('Wednesday, 31 December 2025');
});

test('two instants of one day have one day', () => {
  expect(dayOf(at(2, 29, 0))).toBe(dayOf(at(2, 29, 23, 59)));
  expect(dayOf(at(2, 29, 0))).not.toBe(dayOf(at(2, 28, 23, 59)));
});

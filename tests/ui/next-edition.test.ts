import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/platform/browser';
import { nextEdition } from '../../src/ui/next-edition';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 30, 19, 5) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test.each([
  [new Date(2026, 10, 30, 23, 30), 'nextEditionToday', '23:30'],
  [new Date(2026, 11, 1, 7), 'nextEditionTomorrow', '07:00'],
])('the next edition is named with its day: %s', (at, key, time) => {
  const words = vi.spyOn(browser.i18n, 'getMessage');
  expect(nextEdition(at.getTime())).toBe(key);
  expect(words).toHaveBeenCalledWith(key, [time]);
});

test('nothing is said where no edition is due', () => {
  expect(nextEdition(null)).toBeNull();
});

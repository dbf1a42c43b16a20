import { describe, expect, test } from 'vitest';
import { reckonNow } from '../../../src/core/retention/reckon-now';

const DAY = 86_400_000;
const NOW = 1000 * DAY;

describe('reckonNow', () => {
  test('is the time of the clock where feeds bear it out', () => {
    expect(reckonNow(NOW, NOW - 60 * DAY, [NOW - DAY, NOW, NOW + DAY])).toBe(NOW);
    expect(reckonNow(NOW, NOW - DAY / 4, [])).toBe(NOW);
  });

  test('a clock that ran a year ahead is followed a day at a time', () => {
    const ahead = NOW + 365 * DAY;
    expect(reckonNow(ahead, NOW, [NOW - 2 * DAY, NOW - DAY, NOW])).toBe(NOW + DAY);
    expect(reckonNow(ahead, NOW, [])).toBe(NOW + DAY);
    expect(reckonNow(ahead, NOW, [NOW + 30 * DAY, NOW + 30 * DAY, ahead])).toBe(NOW + 30 * DAY);
  });

  test('one publisher who dates ahead moves nothing', () => {
    const news = [NOW - 3 * DAY, NOW - 2 * DAY, NOW + 300 * DAY];
    expect(reckonNow(NOW + 365 * DAY, NOW, news)).toBe(NOW + DAY);
  });

  test('goes back with a clock that is set right', () => {
    expect(reckonNow(NOW, NOW + 365 * DAY, [])).toBe(NOW);
  });

  test('begins with what feeds bear out, or with the clock where nothing is stored', () => {
    expect(reckonNow(NOW, null, [])).toBe(NOW);
    expect(reckonNow(NOW, null, [NOW - 9 * DAY])).toBe(NOW - 9 * DAY);
  });
});

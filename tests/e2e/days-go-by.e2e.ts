import { describe, expect, test } from 'vitest';
import { liveThrough } from './support/live-through';

/** The short form of a year: long enough that entries grow too old for what the reader chose to keep. */
const LIFE = { days: 7, feeds: 12, latest: 3, keepDays: 1 };

describe('days go by in chrome', () => {
  test('two editions a day: nothing the reader has is lost, and what is too old is forgotten', async () => {
    const { lived, wrong } = await liveThrough('chrome', LIFE);
    expect(wrong).toEqual([]);
    expect(lived).toHaveLength(2 * LIFE.days);
    expect(lived.at(-1)?.sizes.editions).toBeGreaterThan(LIFE.days);
  }, 600_000);
});

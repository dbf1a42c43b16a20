// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Published } from '../../src/ui/Published';
import { onPage } from '../support/page';

const NOW = new Date(2026, 10, 30, 7).getTime();
const DAY = 86_400_000;
const shown = (at: number | null): string => onPage(<Published at={at} now={NOW} />).textContent;

describe('when something was published', () => {
  test('is an hour of this day, and has its day before that', () => {
    expect(shown(new Date(2026, 10, 30, 6, 10).getTime())).toBe('06:10');
    expect(shown(new Date(2026, 10, 29, 23).getTime())).toBe('yesterdayTime');
    expect(shown(new Date(2026, 10, 27, 23).getTime())).toBe('dayAndTime');
    expect(shown(NOW - 8 * DAY)).toBe('22 November');
    expect(shown(new Date(2024, 0, 5, 10).getTime())).toContain('2024');
  });

  test('is not said where it is not known, or has not come yet', () => {
    expect(shown(null)).toBe('');
    expect(shown(new Date(2026, 10, 30, 20).getTime())).toBe('');
    expect(shown(new Date(2569, 10, 30, 20).getTime())).toBe('');
    expect(shown(NOW + 60_000)).toBe('07:01');
  });
});

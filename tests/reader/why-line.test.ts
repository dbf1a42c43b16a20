import { expect, test, vi } from 'vitest';
import type { Reason } from '../../src/core/model/edition-notes';
import { browser } from '../../src/platform/browser';
import { whyLine } from '../../src/reader/why-line';

const NOW = new Date(2026, 0, 5, 12).getTime();
const THIS_MORNING = new Date(2026, 0, 5, 7).getTime();

test.each<[Reason, string, readonly string[]]>([
  [{ code: 'outlets', count: 3 }, 'whyOutlets_other', ['3']],
  [{ code: 'first-in', feeds: 1 }, 'whyFirstIn_one', ['1']],
  [{ code: 'moved', since: THIS_MORNING, reports: 2 }, 'whyMoved_other', ['2', 'sinceTime']],
  [{ code: 'new-since', since: THIS_MORNING }, 'whyNew', ['sinceTime']],
  [{ code: 'rare-feed', days: 9 }, 'whyRareFeed_other', ['9']],
  [{ code: 'followed', id: 'f' }, 'whyFollowed', []],
])('a reason is a sentence with its figure: %o', (reason, key, parts) => {
  const words = vi.spyOn(browser.i18n, 'getMessage');
  expect(whyLine([reason], NOW)).toBe(key);
  expect(words).toHaveBeenLastCalledWith(key, parts);
});

test('several stand in their own order, on one line', () => {
  const reasons: Reason[] = [
    { code: 'followed', id: 'f' },
    { code: 'outlets', count: 1 },
  ];
  expect(whyLine(reasons, NOW)).toBe('whyFollowed; whyOutlets_one');
});

test('what is only new needs no reason', () => {
  expect(whyLine([{ code: 'published', at: THIS_MORNING }], NOW)).toBe('');
});

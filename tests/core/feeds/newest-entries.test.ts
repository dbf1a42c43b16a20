import { describe, expect, test } from 'vitest';
import { newestEntries } from '../../../src/core/feeds/newest-entries';
import { feedFrom, rss } from '../../support/feed-documents';

const HOUR = 3_600_000;
const FIRST = Date.UTC(2026, 0, 1);
const title = (number: number): string => `Notice number ${number}`;
const item = (number: number): string =>
  `<item><title>${title(number)}</title><link>https://n.example/${number}</link><pubDate>${new Date(FIRST + number * HOUR).toUTCString()}</pubDate></item>`;

describe('the newest entries', () => {
  test('stay in the order of the document, and undated ones where there is room', () => {
    const dates = [5, null, 9, 1, null, 7];
    expect(newestEntries(dates, (at) => at, 3)).toEqual([5, 9, 7]);
    expect(newestEntries(dates, (at) => at, 5)).toEqual([5, null, 9, 1, 7]);
    expect(newestEntries(dates, (at) => at, 9)).toBe(dates);
  });

  test.each([
    ['oldest first', (numbers: number[]) => numbers],
    ['newest first', (numbers: number[]) => numbers.reverse()],
    [
      'in no order',
      (numbers: number[]) => numbers.sort((one, other) => ((one * 7919) % 5003) - ((other * 7919) % 5003)),
    ],
  ])('of a document of 12,000 entries, %s', (_order, inOrder) => {
    const numbers = inOrder(Array.from({ length: 12_000 }, (_one, at) => at));
    const feed = feedFrom(rss(numbers.map(item).join('')));
    const kept = new Set(feed.entries.map((entry) => entry.title));
    expect(kept.size).toBe(5000);
    for (let number = 7000; number < 12_000; number += 1) expect(kept.has(title(number))).toBe(true);
    expect(feed.faults).toContain('too-many-entries');
  });

  test('of a JSON Feed and an Atom feed', () => {
    const numbers = Array.from({ length: 6000 }, (_one, at) => at);
    const at = (number: number): string => new Date(FIRST + number * HOUR).toISOString();
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Notices',
      items: numbers.map((number) => ({
        id: String(number),
        title: title(number),
        date_published: at(number),
      })),
    });
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Notices</title>${numbers
      .map(
        (number) =>
          `<entry><id>${number}</id><title>${title(number)}</title><updated>${at(number)}</updated></entry>`,
      )
      .join('')}</feed>`;
    for (const document of [json, atom]) {
      const { entries } = feedFrom(document);
      expect([entries.length, entries[0]?.title, entries.at(-1)?.title]).toEqual([
        5000,
        title(1000),
        title(5999),
      ]);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../src/core/model/durations';
import { documentAt, newestAt, readDatedFeed, threeDaysOf } from './dated-feed';
import { feedFrom } from './feed-documents';
import { feedsOfThreeDays } from './three-days';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const text = (document: Uint8Array): string => Buffer.from(document).toString('latin1');

const RSS = bytes(`<?xml version="1.0" encoding="iso-8859-1"?>
<rss version="2.0"><channel><title>Diario de Cádiz</title>
<lastBuildDate>Thu, 02 Jan 2020 21:30:00 +0100</lastBuildDate>
<item><title>Ayer, 1 Jan 2020</title><pubDate>Thu, 02 Jan 2020 00:30:00 +0100</pubDate></item>

<item><title>Antes</title><pubDate><![CDATA[Tue, 31 Dec 2019 10:00:00 GMT]]></pubDate></item>
<item><title>Sin fecha</title><pubDate></pubDate></item>
<item><title>Anteayer</title><pubDate>Mon, 30 Dec 2019 23:59:59 GMT</pubDate></item>
</channel></rss>
`);
const ATOM =
  bytes(`<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><updated>2024-02-29T09:00:00Z</updated>
<entry><title>Leap</title><published>2024-02-28T23:30:00-05:00</published><updated>2024-02-29T08:00:00Z</updated></entry>
</feed>`);
const LATE = Date.UTC(2100, 0);

describe('a dated feed', () => {
  test('comes out as it went in when nothing is moved and everything is out', () => {
    for (const document of [RSS, ATOM])
      expect(documentAt(readDatedFeed(document), LATE, 0)).toEqual(document);
  });

  test('moves dates by whole days, and leaves the time of day, the zone and all else', () => {
    const moved = text(documentAt(readDatedFeed(RSS), LATE, 59));
    expect(moved).toContain('<pubDate>Sun, 01 Mar 2020 00:30:00 +0100</pubDate>');
    expect(moved).toContain('<![CDATA[Fri, 28 Feb 2020 10:00:00 GMT]]>');
    expect(moved).toContain('<lastBuildDate>Sun, 01 Mar 2020 21:30:00 +0100</lastBuildDate>');
    expect(moved).toContain('<title>Ayer, 1 Jan 2020</title>');
    expect(moved).toContain('Diario de Cádiz');
    const later = text(documentAt(readDatedFeed(ATOM), LATE, 366));
    expect(later).toContain('<published>2025-02-28T23:30:00-05:00</published>');
    expect(later).toContain('<updated>2025-03-01T08:00:00Z</updated>');
  });

  test('has only what had come out, and no date from ahead', () => {
    const at = Date.UTC(2019, 11, 31, 10);
    const early = text(documentAt(readDatedFeed(RSS), at, 0));
    expect(early.match(/<title>.*?<\/title>/g)?.slice(1)).toEqual([
      '<title>Antes</title>',
      '<title>Sin fecha</title>',
      '<title>Anteayer</title>',
    ]);
    expect(early).not.toContain('lastBuildDate');
    expect(text(documentAt(readDatedFeed(RSS), at + DAY_MS - 1, 1))).not.toContain('Antes');
    expect(text(documentAt(readDatedFeed(RSS), at + DAY_MS, 1))).toContain('Antes');
  });

  test('knows when its newest entry came out', () => {
    const feed = readDatedFeed(RSS);
    expect(newestAt(feed, LATE, 2)).toBe(Date.UTC(2020, 0, 3, 23, 30));
    expect(newestAt(feed, Date.UTC(2019, 11, 31, 9), 0)).toBe(Date.UTC(2019, 11, 30, 23, 59, 59));
    expect(newestAt(feed, 0, 0)).toBeNull();
  });

  test('knows the last three days in a row on which it published', () => {
    expect(threeDaysOf(readDatedFeed(RSS))).toBe(Date.UTC(2019, 11, 30) / DAY_MS);
    expect(threeDaysOf(readDatedFeed(ATOM))).toBeNull();
  });

  test('refuses a date that it could not write again', () => {
    expect(() => readDatedFeed(bytes('<item><pubDate>yesterday</pubDate></item>'))).toThrow('“yesterday”');
    expect(() => readDatedFeed(bytes('<item><pubDate>1 January 2020</pubDate></item>'))).toThrow('not known');
  });
});

const FIRST_DAY = Date.UTC(2026, 1, 19) / DAY_MS;
const played = feedsOfThreeDays(FIRST_DAY);

// Only where the feeds are: a test that is skipped counts as one that was not passed.
if (played !== null) {
  describe('the stored feeds of three days', () => {
    test('say the same as ever, so many days later and as far as it was out', () => {
      expect(played.length).toBeGreaterThan(10);
      for (const { name, feed, days } of played) {
        const whole = feedFrom(documentAt(feed, Infinity, 0));
        for (const hours of [8, 33, 66]) {
          const at = FIRST_DAY * DAY_MS + hours * 3_600_000;
          const moved = feedFrom(documentAt(feed, at, days));
          const expected = whole.entries
            .map((entry) => ({
              ...entry,
              publishedAt: later(entry.publishedAt, days),
              updatedAt: later(entry.updatedAt, days),
            }))
            .filter(({ publishedAt }) => publishedAt === null || publishedAt <= at);
          expect(moved.entries, `${name} after ${hours} hours`).toEqual(expected);
        }
      }
    });

    test('publish on each of the three', () => {
      for (const { name, feed, days } of played) {
        for (const day of [FIRST_DAY, FIRST_DAY + 1, FIRST_DAY + 2]) {
          const newest = newestAt(feed, (day + 1) * DAY_MS - 1, days);
          expect(Math.floor((newest ?? 0) / DAY_MS), name).toBe(day);
        }
      }
    });
  });
}

const later = (at: number | null, days: number): number | null => (at === null ? null : at + days * DAY_MS);

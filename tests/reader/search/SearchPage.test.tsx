// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../src/core/search/search-query';
import { betterWords } from '../../../src/reader/search/better-words';
import { readersCalendar } from '../../../src/reader/search/readers-calendar';
import { SearchPage } from '../../../src/reader/search/SearchPage';
import type { Hit } from '../../../src/reader/search/search-book';
import type { SearchView } from '../../../src/reader/search/search-view';
import { markIn, withMark } from '../../../src/reader/search/with-mark';
import { aHeadline, feedId } from '../../support/builders';
import { inEnglish } from '../../support/in-english';
import { onPage } from '../../support/page';

inEnglish();

/** A Sunday. */
const NOW = new Date(2026, 11, 6, 13).getTime();

const aHit = (id: string, more: Partial<Hit> = {}): Hit => ({
  row: {
    headline: aHeadline(id, {
      title: '서울시, 지하철 요금 인상',
      outlet: 'Ilbo',
      publishedAt: NOW - 86_400_000,
      language: 'ko',
    }),
    feedId: feedId('ilbo'),
    teaser: 'The first lines of it.',
    minutes: null,
    hasText: true,
    firstSeenAt: NOW,
    standing: { kind: 'nowhere' },
  },
  places: { title: [{ start: 5, end: 8 }], snippet: null },
  standing: null,
  isRead: false,
  isSaved: false,
  ...more,
});

const aView = (words: string, more: Partial<SearchView> = {}): SearchView => ({
  words,
  query: readQuery(words, readersCalendar(NOW)),
  hits: [],
  marks: { read: new Set(), saved: new Set() },
  hasMore: false,
  leftOut: false,
  better: null,
  isBetterShown: false,
  unknownFeeds: [],
  progress: null,
  trouble: null,
  isClosed: false,
  feedTitles: new Map(),
  savedCount: 0,
  followedCount: 0,
  now: NOW,
  ...more,
});

const page = (words: string, more: Partial<SearchView> = {}): HTMLElement =>
  onPage(<SearchPage view={aView(words, more)} words={words} />);
const textOf = (root: Element | null): string => (root?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the page of search', () => {
  test('marks what was found where it stands, in title and text', () => {
    const snippet = { text: '… 지하철 요금을 …', marks: [{ start: 2, end: 5 }] };
    const root = page('지하철', {
      hits: [aHit('a', { places: { title: [{ start: 5, end: 8 }], snippet } })],
    });
    expect([...root.querySelectorAll('mark')].map(textOf)).toEqual(['지하철', '지하철']);
    expect(root.querySelector('h3')?.lang).toBe('ko');
    expect(textOf(root.querySelector('.teaser'))).toBe('… 지하철 요금을 …');
    expect(textOf(root.querySelector('.hit time'))).toBe('yesterday 13:00');
    expect(textOf(root.querySelector('[role=status]'))).toBe('1 result');
  });

  test('shows the first lines where the words stand in the title alone', () => {
    expect(textOf(page('x', { hits: [aHit('a')] }).querySelector('.teaser'))).toBe('The first lines of it.');
  });

  test('tells no time where none is known', () => {
    const { row } = aHit('a');
    const headline = { ...row.headline, publishedAt: null };
    const hit = aHit('a', { row: { ...row, headline, firstSeenAt: 0 } });
    expect(page('x', { hits: [hit] }).querySelector('.hit time')).toBeNull();
  });

  test('keeps a line for where a hit stands, and fills it', () => {
    expect(page('x', { hits: [aHit('a')] }).querySelector('.stands')?.textContent).toBe('\u00a0');
    const sample = page('x', { hits: [aHit('a', { standing: { kind: 'sample' } })] });
    expect(textOf(sample.querySelector('.stands'))).toBe('In the sample edition');
    const nowhere = page('x', { hits: [aHit('a', { standing: { kind: 'nowhere' } })] });
    expect(textOf(nowhere.querySelector('.stands'))).toBe('Not in an edition');
  });

  test('says what it did not understand, put right or left out', () => {
    const root = page('rail before: is:blue feed:zzz', {
      unknownFeeds: ['zzz'],
      leftOut: true,
      better: 'rails',
      isBetterShown: true,
      progress: { held: 3_000, of: 100_000 },
    });
    const remarks = textOf(root.querySelector('.remarks'));
    expect(remarks).toContain('“before:” is not a date Lede understands');
    expect(remarks).toContain('“is:blue” is not understood');
    expect(remarks).toContain('None of your feeds is called “zzz”');
    expect(remarks).toContain('3,000 of 100,000 entries can be found so far');
    expect(remarks).toContain('These are the results for rails');
    expect(root.querySelector('.remarks a[href*="is%3Ahidden"]')).not.toBeNull();
  });

  test('says what was searched where nothing was found, and how to ask', () => {
    expect(textOf(page('xylophone').querySelector('.results'))).toContain('everything on this computer');
    const empty = page('');
    expect(textOf(empty.querySelector('h1'))).toBe('Search');
    expect(empty.querySelectorAll('.how dt')).toHaveLength(5);
    expect(empty.querySelector('.within')).toBeNull();
  });
});

describe('words', () => {
  test.each([
    ['rail', 'saved', 'rail is:saved'],
    ['rail is:unread graz', 'saved', 'rail graz is:saved'],
    ['rail IS:Hidden', null, 'rail'],
    ['', 'unread', 'is:unread'],
    ['thesis:saved', null, 'thesis:saved'],
  ] as const)('%s with the mark %s are %s', (words, mark, expected) => {
    expect(withMark(words, mark)).toBe(expected);
    expect(markIn(expected)).toBe(mark);
  });

  test('are put right where they stand, whatever their accents', () => {
    const query = readQuery('le Parlemént feed:a', readersCalendar(NOW));
    const better = {
      ...query,
      words: [query.words[0], { isExact: false, tokens: [{ kind: 'word', form: 'parlement' }] }],
    };
    const other = readQuery('le parlamentt', readersCalendar(NOW));
    expect(betterWords('le Parlamentt feed:a', other, better as typeof query)).toBe('le parlement feed:a');
  });

  test('name days by the reader’s clock', () => {
    const { today, startOf } = readersCalendar(NOW);
    expect(today).toBe(new Date(2026, 11, 6).getTime());
    expect(startOf(2026, 2, 29)).toBeNull();
    expect(startOf(50, 1, 1)).toBeNull();
    expect(startOf(2028, 2, 29)).toBe(new Date(2028, 1, 29).getTime());
    expect(readQuery('after:yesterday', readersCalendar(NOW)).from).toBe(new Date(2026, 11, 5).getTime());
  });
});

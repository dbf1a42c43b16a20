// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { EditionId } from '../../../src/core/model/ids';
import type { RiverPlace } from '../../../src/core/river/river-place';
import type { RiverRow } from '../../../src/core/river/river-row';
import type { Standing } from '../../../src/core/river/standing';
import { RiverPage, type RiverPageProps } from '../../../src/reader/river/RiverPage';
import type { RiverView } from '../../../src/reader/river/river-view';
import { aFeed, aHeadline, aHealth, entryId, feedId } from '../../support/builders';
import { inEnglish } from '../../support/in-english';
import { onPage } from '../../support/page';

inEnglish();

/** A Sunday. */
const NOW = new Date(2026, 11, 6, 13).getTime();
const HOUR_MS = 3_600_000;
const at = (day: number, hour: number, minute = 0): number => new Date(2026, 11, day, hour, minute).getTime();
const SEVEN = at(6, 7);

const aRow = (id: string, more: Partial<RiverRow> = {}): RiverRow => ({
  headline: aHeadline(id, {
    title: `Title of ${id}`,
    outlet: 'Civic Record',
    publishedAt: at(6, 12, 41),
    language: 'en',
  }),
  feedId: feedId('civic'),
  teaser: null,
  minutes: null,
  hasText: false,
  firstSeenAt: at(6, 12, 50),
  standing: { kind: 'nowhere' },
  ...more,
});

const EVERYTHING: RiverPlace = { feedId: null, folder: null, show: 'all' };

const aView = (more: Partial<RiverView> = {}): RiverView => ({
  place: EVERYTHING,
  feeds: [
    aFeed('civic', { title: 'Civic Record', folder: ['News'] }),
    aFeed('arab', { title: 'صوت الميناء', folder: ['News'] }),
    aFeed('loud', { title: 'LOUD DAILY' }),
  ],
  mutes: [],
  rows: [aRow('civic:1')],
  marks: { read: new Set(), saved: new Set() },
  hasMore: false,
  lookedTo: null,
  hasNews: false,
  health: null,
  savedCount: 0,
  followedCount: 0,
  now: NOW,
  ...more,
});

const page = (view: Partial<RiverView> = {}, more: Partial<RiverPageProps> = {}): HTMLElement =>
  onPage(<RiverPage view={aView(view)} counts={null} showsCounts={false} isWide {...more} />);

const textOf = (root: Element | null): string => (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
const stands = (standing: Standing): string =>
  textOf(page({ rows: [aRow('civic:1', { standing })] }).querySelector('.stands'));

describe('a row', () => {
  test('says who says it and when, with the day where it is another', () => {
    const rows = [
      aRow('civic:1'),
      ...[at(5, 22, 21), at(4, 3, 55), at(1, 9), new Date(2026, 10, 28, 9).getTime()].map((publishedAt, n) =>
        aRow(`civic:${n + 2}`, { headline: aHeadline(`civic:${n + 2}`, { publishedAt }) }),
      ),
      aRow('civic:9', { headline: aHeadline('civic:9') }),
    ];
    const times = [...page({ rows }).querySelectorAll('.wire time')].map(textOf);
    expect(times).toEqual([
      '12:41',
      'yesterday 22:21',
      'Friday 03:55',
      'Tuesday 09:00',
      '28 November',
      // Without a date it is as old as its arrival.
      '12:50',
    ]);
  });

  test('has headline and teaser in their own language, set the way it is written', () => {
    const row = aRow('arab:1', {
      headline: aHeadline('arab:1', { language: 'ar' }),
      teaser: 'تبدأ الرحلات الأولى صباح الاثنين',
    });
    const root = page({
      rows: [row, aRow('civic:2', { headline: aHeadline('civic:2', { language: null }), teaser: 'Words.' })],
    });
    const [first, second] = root.querySelectorAll('.wire li');
    for (const selector of ['h3', '.teaser']) {
      expect(first?.querySelector(selector)?.getAttribute('lang')).toBe('ar');
      expect(first?.querySelector(selector)?.getAttribute('dir')).toBe('rtl');
      expect(second?.querySelector(selector)?.hasAttribute('lang')).toBe(false);
      expect(second?.querySelector(selector)?.getAttribute('dir')).toBe('auto');
    }
  });

  test('says that it is read and saved, in words and on its buttons', () => {
    const marks = { read: new Set([entryId('civic:1')]), saved: new Set([entryId('civic:1')]) };
    const root = page({ marks });
    expect(textOf(root.querySelector('.outlet'))).toBe('Civic Record, read, saved');
    const button = root.querySelector('[data-do=read]');
    expect(button?.getAttribute('aria-pressed')).toBe('true');
    expect(button?.getAttribute('aria-label')).toBe('Mark as unread: Title of civic:1');
    expect(root.querySelector('[data-do=save]')?.getAttribute('aria-pressed')).toBe('true');
  });

  test('what has a text opens here, what has none where headlines open', () => {
    const root = page({
      rows: [
        aRow('civic:1', { hasText: true, minutes: 3 }),
        aRow('civic:2', { headline: aHeadline('civic:2', { address: 'https://a.example/2' }) }),
      ],
    });
    const [first, second] = root.querySelectorAll('[data-headline]');
    expect(first?.hasAttribute('data-outside')).toBe(false);
    expect(second?.hasAttribute('data-outside')).toBe(true);
    expect(textOf(root.querySelector('.whole'))).toBe('Whole article offline, 3 min');
    expect(root.querySelectorAll('.whole')).toHaveLength(1);
  });

  test('names the outlet beside the feed that gathered it, and leads to the feed', () => {
    const gathered = aRow('civic:1', { headline: aHeadline('civic:1', { outlet: '港新聞' }) });
    const outlet = page({ rows: [gathered] }).querySelector('.outlet');
    expect(textOf(outlet)).toBe('港新聞, Civic Record');
    expect(outlet?.querySelector('a')?.getAttribute('href')).toContain('view=everything&feed=civic');
    const gone = page({ rows: [aRow('x:1', { feedId: feedId('unfollowed') })] }).querySelector('.outlet');
    expect(textOf(gone)).toBe('Civic Record');
    expect(gone?.querySelector('a')).toBeNull();
  });
});

describe('where an entry stands', () => {
  const place = {
    editionId: 'e' as EditionId,
    composedAt: SEVEN,
    headline: aHeadline('north:1', { title: 'Night Trains Return' }),
  };
  test.each<[Standing, string]>([
    [{ kind: 'headline', ...place }, 'In the 07:00 edition'],
    [{ kind: 'headline', ...place, composedAt: at(5, 18) }, 'In the edition of yesterday 18:00'],
    [{ kind: 'listed', ...place }, 'Listed under Night Trains Return'],
    [{ kind: 'folded', ...place }, 'Same story as Night Trains Return'],
    [{ kind: 'after', composedAt: SEVEN }, 'Arrived after the 07:00 edition'],
    [{ kind: 'after', composedAt: null }, 'Not in an edition yet'],
    [
      { kind: 'passed', why: 'no-room', composedAt: SEVEN, fit: { kind: 'stories', count: 24 } },
      'Not in an edition: there was no room; your maximum is 24 stories',
    ],
    [
      { kind: 'passed', why: 'no-room', composedAt: SEVEN, fit: { kind: 'minutes', count: 5 } },
      'Not in an edition: there was no room; your maximum is 5 minutes',
    ],
    [
      { kind: 'passed', why: 'old', composedAt: SEVEN, fit: { kind: 'minutes', count: 5 } },
      'Not in an edition: old when it arrived',
    ],
    [{ kind: 'aside' }, 'Not in an edition: Lede could not process this entry'],
    [{ kind: 'read-before' }, 'Not in an edition: you had already read it'],
    [{ kind: 'nowhere' }, 'Not in an edition'],
  ])('%o is said as “%s”', (standing, words) => {
    expect(stands(standing)).toBe(words);
  });

  test('leads to the edition it heads a story of, and to the story it is listed under', () => {
    const href = (kind: 'headline' | 'listed'): string =>
      page({ rows: [aRow('civic:1', { standing: { kind, ...place } })] })
        .querySelector('.stands a')
        ?.getAttribute('href') ?? '';
    expect(href('headline')).toMatch(/edition=e$/);
    expect(href('listed')).toMatch(/view=story&entry=north%3A1$/);
  });

  test('what a mute hides says by which words, and offers to stop muting them', () => {
    const mute = { id: 'all lottery', words: 'lottery', feedId: null, mutedAt: 1 };
    const root = page({ rows: [aRow('loud:1', { standing: { kind: 'hidden', mute } })] });
    expect(textOf(root.querySelector('.stands'))).toBe('Hidden: contains “lottery” Stop muting “lottery”');
    expect(root.querySelector<HTMLElement>('[data-do=unmute]')?.dataset.of).toBe('all lottery');
  });
});

describe('the page', () => {
  test('goes by the days of arrival, each a list with its name, and offers to mark all above but on the newest', () => {
    const rows = [
      aRow('civic:1'),
      aRow('civic:2', { firstSeenAt: at(5, 20) }),
      aRow('civic:3', { firstSeenAt: at(5, 9) }),
      aRow('civic:4', { firstSeenAt: at(4, 9) }),
    ];
    const root = page({ rows });
    const days = [...root.querySelectorAll('.day h2')].map(textOf);
    expect(days).toEqual(['Today, Sunday 6 December', 'Yesterday, Saturday 5 December', 'Friday 4 December']);
    const lists = [...root.querySelectorAll('ol.wire')].map((list) =>
      textOf(root.querySelector(`#${list.getAttribute('aria-labelledby')}`)),
    );
    expect(lists).toEqual(days);
    const above = [...root.querySelectorAll<HTMLElement>('.day [data-do=readAbove]')];
    expect(above.map(({ dataset }) => dataset.of)).toEqual(['civic:2', 'civic:4']);
    expect(textOf(root.querySelector('[data-more], .across'))).toContain(
      'That is everything on this computer.',
    );
  });

  test('the filter and the feed stand in the address of every way on', () => {
    const root = page({ place: { feedId: null, folder: ['News'], show: 'unread' } });
    const hrefs = [...root.querySelectorAll('.filter a')].map((each) => each.getAttribute('href') ?? '');
    expect(hrefs[0]).toMatch(/view=everything&folder=News$/);
    expect(hrefs.slice(1).map((each) => new URLSearchParams(each.split('?')[1]).get('show'))).toEqual([
      'unread',
      'whole',
      'unshown',
      'hidden',
    ]);
    expect(textOf(root.querySelector('.filter [aria-current]'))).toBe('Unread');
    expect(root.querySelector('.sources a[href*="feed=civic"]')?.getAttribute('href')).toContain(
      'show=unread',
    );
    expect(textOf(root.querySelector('h1'))).toBe('News');
    expect(textOf(root.querySelector('.sources [aria-current]'))).toBe('All of News');
    expect(textOf(root.querySelector('[data-do=readHere]'))).toBe('Mark all in this folder as read');
  });

  test('has no counts unless they are asked for, and keeps their place while they are not known', () => {
    expect(page().querySelectorAll('.count')).toHaveLength(0);
    const counts = new Map([
      [feedId('civic'), 1_204],
      [feedId('loud'), 3],
    ]);
    const root = page({}, { counts, showsCounts: true });
    expect([...root.querySelectorAll('.sources a')].map(textOf)).toEqual([
      'All feeds 1,2071,207 unread',
      'All of News 1,2041,204 unread',
      'Civic Record 1,2041,204 unread',
      'صوت الميناء',
      'LOUD DAILY 33 unread',
    ]);
    expect(page({}, { showsCounts: true }).querySelector('.sources.counted')).not.toBeNull();
  });

  test('tells of new entries in the place of its own description, and moves nothing', () => {
    const root = page({ hasNews: true });
    expect(textOf(root.querySelector('[role=status]'))).toBe('New entries have arrived. Show new entries');
    expect(root.querySelectorAll('.wire li')).toHaveLength(1);
  });

  test.each<[string, Partial<RiverView>, string, string]>([
    ['no feeds', { feeds: [] }, 'No feeds yet', 'Choose feeds'],
    ['all read', { place: { ...EVERYTHING, show: 'unread' } }, 'Nothing unread', 'Show all'],
    ['nothing whole', { place: { ...EVERYTHING, show: 'whole' } }, 'No whole articles yet', 'Show all'],
    ['all shown', { place: { ...EVERYTHING, show: 'unshown' } }, 'Nothing left out', 'Show all'],
    ['nothing hidden', { place: { ...EVERYTHING, show: 'hidden' } }, 'Nothing hidden', 'Show muted words'],
    ['nothing yet', {}, 'Nothing has arrived yet', 'Refresh'],
    [
      'a feed without entries',
      { place: { ...EVERYTHING, feedId: feedId('loud') } },
      'Nothing from LOUD DAILY yet',
      'Try now Show this feed',
    ],
    ['a folder without', { place: { ...EVERYTHING, folder: ['News'] } }, 'Nothing from News yet', 'Refresh'],
  ])('says why there is nothing, and what can be done: %s', (_what, view, title, way) => {
    const nothing = page({ rows: [], ...view }).querySelector('.nothing');
    expect(textOf(nothing?.querySelector('h2') ?? null)).toBe(title);
    expect(textOf(nothing?.querySelector('.row') ?? null)).toBe(way);
    expect(textOf(nothing?.querySelector('p') ?? null)).not.toBe('');
  });

  test('of a feed that is broken it says what is wrong with it', () => {
    const health = aHealth('loud', {
      problem: 'feed-unreachable',
      failingSince: NOW - 30 * HOUR_MS,
      failuresInARow: 4,
      nextTryAt: NOW + HOUR_MS,
    });
    const root = page({ rows: [], place: { ...EVERYTHING, feedId: feedId('loud') }, health });
    expect(textOf(root.querySelector('.nothing p'))).not.toBe('The feed has not sent anything yet.');
    expect(textOf(root.querySelector('.nothing p'))).toContain('14:00');
  });

  test('while a filter looks further back it says how far it has come, and does not say that there is nothing', () => {
    const root = page({
      rows: [],
      hasMore: true,
      lookedTo: at(1, 9),
      place: { ...EVERYTHING, show: 'hidden' },
    });
    expect(root.querySelector('.nothing')).toBeNull();
    expect(textOf(root.querySelector('.across [role=status]'))).toBe('Looking further back: Tuesday 09:00');
  });
});

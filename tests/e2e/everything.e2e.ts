import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition, Story } from '../../src/core/model/edition';
import type { EditionNotes } from '../../src/core/model/edition-notes';
import type { Entry } from '../../src/core/model/entry';
import type { Reading, Saved } from '../../src/core/model/reading';
import { type NewsOfDays, openNewsOfDays } from '../support/news-of-days';
import { violations } from './support/axe';
import { type Driver, type Page, until, type View } from './support/driver';
import { browsers, launch } from './support/launch';
import { askBackground, isAtRest, storedIn, typeIn } from './support/lede-store';
import { recordsIn, valuesOf } from './support/records';

const LOCAL = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const SETTINGS = 'src/reader/settings.html';
const EVERYTHING = 'src/reader/index.html?view=everything';
const HOUR_MS = 3_600_000;
const FEEDS = 6;
/** The last hours of news come after the edition. */
const LATER_MS = 3 * HOUR_MS;

type Row = { readonly id: string; readonly title: string; readonly stands: string; readonly isRead: boolean };

const rowsOn = (view: View): Promise<readonly Row[]> =>
  view.run((_window, document) =>
    [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => ({
      id: row.dataset.row ?? '',
      title: row.querySelector('h3')?.textContent ?? '',
      stands: (row.querySelector('.stands')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      isRead: row.classList.contains('read'),
    })),
  );

const saidOn = (view: View): Promise<string> =>
  view.run((_window, document) => document.querySelector('.said')?.textContent?.trim() ?? '');

/** The row that has the focus; null where none has. */
const focusedRow = (view: View): Promise<string | null> =>
  view.run(
    (_window, document) => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row ?? null,
  );

describe.each(browsers)('Everything in %s', (name) => {
  let driver: Driver;
  let news: NewsOfDays;
  let settings: Page;
  let behindMs = LATER_MS;
  beforeAll(async () => {
    news = await openNewsOfDays({
      feeds: FEEDS,
      startAt: Date.now() - 14 * HOUR_MS,
      everyMs: HOUR_MS / 3,
      latest: 30,
      now: () => Date.now() - behindMs,
    });
    driver = await launch(name, { keepsPermissions: true });
    await driver.grantHosts(LOCAL);
    settings = await driver.openPage(SETTINGS);
    await typeIn(settings, news.addresses);
    const feeds = news.addresses.map((address, place) => ({
      address,
      title: null,
      homeAddress: null,
      folder: place < 2 ? ['Morning', 'Papers'] : [],
    }));
    await askBackground(settings, 'followFeeds', feeds, Date.now());
    await until('an edition', async () => (await editions()).length === 1, 60_000);
    behindMs = 0;
    await askBackground(settings, 'refresh', 'all');
    await until(
      'what came later',
      async () => {
        const stored = await storedIn(settings);
        return isAtRest(stored) && stored.entries.length > FEEDS * 32;
      },
      60_000,
    );
  });
  afterAll(async () => {
    await driver.close();
    await news.close();
  });

  const editions = async (): Promise<readonly Edition[]> =>
    valuesOf<Edition>(await recordsIn(settings, ['editions']), 'editions').filter(
      ({ kind }) => kind === 'live',
    );
  const entries = async (): Promise<readonly Entry[]> =>
    valuesOf<Entry>(await recordsIn(settings, ['entries']), 'entries');
  const readings = async (): Promise<ReadonlySet<string>> =>
    new Set(
      valuesOf<Reading>(await recordsIn(settings, ['readings']), 'readings').map(({ entryId }) => entryId),
    );
  const everything = async (query = ''): Promise<Page> => {
    const page = await driver.openPage(EVERYTHING + query);
    await page.setWidth(1200, 900);
    await page.waitFor('.wire li, .nothing');
    return page;
  };
  /** Goes on with the space bar alone, as a reader pages, until there is no more. */
  const toTheEnd = (page: Page): Promise<unknown> =>
    until(
      'the end of the list',
      async () => {
        await page.press(' ');
        return page.run((_window, document) => document.querySelector('[data-more]') === null);
      },
      60_000,
    );

  test('every entry is found there once, and what is said of each is what the records say', async () => {
    const [edition] = await editions();
    if (edition === undefined) throw new Error('There is an edition');
    const stored = await entries();
    const stories: readonly Story[] = [edition.lead, ...edition.related];
    const headlines = new Set<string>(stories.map(({ headline }) => headline.entryId));
    const listed = new Map(
      stories.flatMap(({ headline, coverage }) =>
        coverage.map(({ entryId }) => [entryId as string, headline.title] as const),
      ),
    );
    const notes = valuesOf<EditionNotes>(await recordsIn(settings, ['notes']), 'notes')[0];
    const told = new Set<string>(notes?.stories.flatMap(({ entryIds }) => entryIds));
    // One that no edition has, by all of its words: a mute of it hides that one alone.
    const muted = stored.find(
      ({ id, title }) => !told.has(id) && stored.filter((other) => other.title.includes(title)).length === 1,
    );
    await askBackground(settings, 'mute', {
      id: `all ${muted?.title}`,
      words: muted?.title,
      feedId: null,
      mutedAt: Date.now(),
    });
    const page = await everything();
    expect((await rowsOn(page)).length).toBeLessThan(stored.length);
    await toTheEnd(page);
    const rows = await rowsOn(page);
    expect(rows.map(({ id }) => id).sort()).toEqual(stored.map(({ id }) => id as string).sort());
    const seen = new Map(stored.map((entry) => [entry.id as string, entry]));
    for (const { id, stands } of rows) {
      const at = seen.get(id)?.firstSeenAt ?? 0;
      if (headlines.has(id)) expect(stands).toMatch(/^In the \d\d:\d\d edition$/);
      else if (listed.has(id)) expect(stands).toBe(`Listed under ${listed.get(id)}`);
      else if (told.has(id)) expect(stands).toMatch(/^Same story as /);
      else if (id === muted?.id) expect(stands).toContain(`Hidden: contains “${muted.title}”`);
      else if (at > (edition.composedAt ?? 0))
        expect(stands).toMatch(/^Arrived after the \d\d:\d\d edition$/);
      else expect(stands).toMatch(/^Not in an edition/);
    }
    // By their arrival: what came after the edition stands before what came with it.
    const first = rows.findIndex(({ stands }) => !/^(Arrived after|Hidden)/.test(stands));
    expect(rows.slice(first).filter(({ stands }) => stands.startsWith('Arrived after'))).toEqual([]);
    expect(first).toBeGreaterThan(10);
    await page.close();

    const hidden = await everything('&show=hidden');
    await until('what the mute hides', async () => (await rowsOn(hidden)).length === 1);
    await hidden.click('[data-do=unmute]');
    await until('the way back', async () => (await saidOn(hidden)).endsWith('Undo'));
    await until('it is hidden no more', async () =>
      (await rowsOn(hidden)).every(({ stands }) => !stands.startsWith('Hidden')),
    );
    await hidden.close();

    const unshown = await everything('&show=unshown');
    await toTheEnd(unshown);
    expect((await rowsOn(unshown)).map(({ id }) => id).sort()).toEqual(
      stored
        .map(({ id }) => id as string)
        .filter((id) => !headlines.has(id) && !listed.has(id))
        .sort(),
    );
    await unshown.close();
  });

  test('a feed and a folder have their own, and the way back leads to where one was', async () => {
    const stored = await entries();
    const [first] = (await storedIn(settings)).feeds.filter(({ folder }) => folder.length > 0);
    const page = await everything(`&feed=${encodeURIComponent(first?.id ?? '')}`);
    await toTheEnd(page);
    expect((await rowsOn(page)).length).toBe(stored.filter(({ feedId }) => feedId === first?.id).length);
    // Chromium goes on scrolling for a while after the last press of the space bar.
    let was = -1;
    await until('it stands still', async () => {
      const before = was;
      was = await page.run((window) => window.scrollY);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return before === was;
    });
    await page.click('.sources a[href*="folder=Morning"]');
    await until('the folder', async () =>
      page.run((_window, document) => document.querySelector('h1')?.textContent === 'Papers'),
    );
    await page.waitFor('.wire li');
    await page.run((window) => window.history.back());
    await until('the feed again, as far as it was read', async () =>
      page.runWith(
        stored.filter(({ feedId }) => feedId === first?.id).length,
        (_window, document, count) => document.querySelectorAll('[data-row]').length === count,
      ),
    );
    await page.close();
  });

  test('by the keyboard alone: to the page, along the rows, marked, saved, on and back to the same place', async () => {
    const page = await driver.openPage('src/reader/index.html');
    await page.setWidth(1200, 900);
    await page.waitFor('.lead');
    await page.press('e');
    await page.waitFor('.wire li');
    await page.press('j');
    await page.press('j');
    const rows = await rowsOn(page);
    expect(await focusedRow(page)).toBe(rows[1]?.id);
    await page.press('m');
    await until('it is marked', async () => (await rowsOn(page))[1]?.isRead);
    await page.press('m');
    await until('it is not', async () => !(await rowsOn(page))[1]?.isRead);
    await page.press('s');
    await until('it is saved', async () =>
      valuesOf<Saved>(await recordsIn(settings, ['saved']), 'saved').some(
        ({ entryId }) => entryId === rows[1]?.id,
      ),
    );
    expect(await focusedRow(page)).toBe(rows[1]?.id);
    for (let pages = 0; pages < 3; pages += 1) {
      await page.press(' ');
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    await page.press('j');
    const place = await page.run((window, document) => ({
      row: document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row ?? null,
      top: document.activeElement?.getBoundingClientRect().top ?? -1,
      height: window.innerHeight,
      scrolled: window.scrollY,
    }));
    expect(place.scrolled).toBeGreaterThan(900);
    expect(place.row).not.toBeNull();
    expect(place.top).toBeGreaterThanOrEqual(0);
    expect(place.top).toBeLessThan(place.height);
    // To a story of Lede's own and back.
    await page.run((window) => window.location.assign('/src/reader/index.html?view=saved'));
    await page.waitFor('.found');
    await page.run((window) => window.history.back());
    await until('the same row in the same place', async () =>
      page.runWith(place, (window, document, was) => {
        const here = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;
        const top = document.activeElement?.getBoundingClientRect().top ?? -1;
        return here === was.row && Math.abs(top - was.top) < 3 && window.scrollY > 900;
      }),
    );
    await page.close();
  });

  test('marks of many, and taking them back, outlive the background', async () => {
    const page = await everything();
    const before = await readings();
    const ids = (await rowsOn(page)).slice(0, 20).map(({ id }) => id);
    await page.runWith(ids[19] ?? '', (_window, document, id) =>
      document.querySelector<HTMLElement>(`[data-row="${id}"] [data-headline]`)?.focus(),
    );
    await driver.killBackground();
    await page.press('M');
    const fresh = ids.slice(0, 19).filter((id) => !before.has(id));
    await until(
      'it is said',
      async () => (await saidOn(page)) === `${fresh.length} entries marked as read. Undo`,
    );
    await until('they are stored', async () => {
      const now = await readings();
      return fresh.every((id) => now.has(id)) && !now.has(ids[19] ?? '');
    });
    await until('they show', async () => (await rowsOn(page)).slice(0, 19).every(({ isRead }) => isRead));
    await driver.killBackground();
    await page.press('z');
    await until('as it was', async () => {
      const now = await readings();
      return now.size === before.size && fresh.every((id) => !now.has(id));
    });
    await page.close();

    const [feed] = (await storedIn(settings)).feeds;
    const ofFeed = (await entries())
      .filter(({ feedId }) => feedId === feed?.id)
      .map(({ id }) => id as string);
    const own = await everything(`&feed=${encodeURIComponent(feed?.id ?? '')}`);
    await own.click('[data-do=readHere]');
    await until('all of the feed are read', async () => {
      const now = await readings();
      return ofFeed.every((id) => now.has(id));
    });
    await own.close();
    await driver.restart();
    settings = await driver.openPage(SETTINGS);
    const after = await readings();
    expect(ofFeed.filter((id) => !after.has(id))).toEqual([]);
    expect(fresh.filter((id) => after.has(id) && !ofFeed.includes(id))).toEqual([]);
    const unread = await everything(`&show=unread&feed=${encodeURIComponent(feed?.id ?? '')}`);
    await unread.waitFor('.nothing');
    await unread.close();
  });

  test('counts are shown where the reader asks for them, and are right', async () => {
    const page = await everything();
    expect(await page.run((_window, document) => document.querySelectorAll('.count').length)).toBe(0);
    await page.click('.sources > .check input');
    const stored = (await entries()).length;
    const read = (await readings()).size;
    await until('the count of all', async () =>
      page.runWith(
        stored - read,
        (_window, document, left) =>
          document.querySelector('.sources .count [aria-hidden]')?.textContent === String(left),
      ),
    );
    await page.click('.wire > li:not(.read) .toggle-read');
    await until('one less', async () =>
      page.runWith(
        stored - read - 1,
        (_window, document, left) =>
          document.querySelector('.sources .count [aria-hidden]')?.textContent === String(left),
      ),
    );
    await page.close();
    const again = await everything();
    await again.waitFor('.sources .count');
    await again.click('.sources > .check input');
    await until('no counts', async () =>
      again.run((_window, document) => document.querySelector('.count') === null),
    );
    await again.close();
  });

  test('offline it is all there, and what has a text opens', async () => {
    await driver.setOffline(true);
    const page = await everything();
    const count = (await rowsOn(page)).length;
    expect(count).toBeGreaterThanOrEqual(60);
    await page.click('.wire [data-headline]:not([data-outside])');
    await page.waitFor('.prose p');
    await page.close();
    await driver.setOffline(false);
  });

  test('what comes while it is open is told of, and nothing that is read moves', async () => {
    const page = await everything();
    const before = (await rowsOn(page)).map(({ id }) => id);
    behindMs = -2 * HOUR_MS;
    await askBackground(settings, 'refresh', 'all');
    await page.waitFor('.river [role=status] a');
    expect((await rowsOn(page)).map(({ id }) => id)).toEqual(before);
    await page.click('.river [role=status] a');
    await until('they are shown', async () => (await rowsOn(page))[0]?.id !== before[0]);
    await page.close();
  });

  test('axe finds nothing, in light, dark and right to left, and 320 pixels are enough', async () => {
    for (const [what, query] of [
      ['all', ''],
      ['hidden', '&show=hidden'],
      ['folder', '&folder=Morning&folder=Papers'],
    ] as const) {
      const page = await everything(query);
      for (const scheme of ['light', 'dark'] as const) {
        await page.colours(scheme);
        await page.screenshot(`out/screens/everything-${what}-${name}-${scheme}.png`);
        expect(await violations(page)).toEqual([]);
      }
      for (const direction of ['ltr', 'rtl']) {
        await page.runWith(direction, (_window, document, dir) => {
          document.documentElement.dir = dir;
        });
        await page.setWidth(320, 800);
        const { wide, seen } = await page.run((window, document) => ({
          wide: document.documentElement.scrollWidth,
          seen: window.innerWidth,
        }));
        expect(wide).toBeLessThanOrEqual(seen);
        await page.screenshot(`out/screens/everything-${what}-${name}-${direction}-320.png`);
        expect(await violations(page)).toEqual([]);
      }
      await page.close();
    }
  });
});

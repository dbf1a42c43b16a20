import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corporaFolder } from '../../eval/support/feed-cases';
import { entryIdsIn } from '../../src/core/edition/headlines-in';
import type { Edition } from '../../src/core/model/edition';
import type { EditionNotes } from '../../src/core/model/edition-notes';
import type { EditionOutcome } from '../../src/core/model/edition-outcome';
import type { Entry } from '../../src/core/model/entry';
import { openReadersWeb, type ReadersWeb } from '../support/readers-web';
import { type ReadersFeed, twentyEightFeeds } from '../support/twenty-eight-feeds';
import { type Driver, type Page, until } from './support/driver';
import { keepsEveryPromise, type Made } from './support/edition-promises';
import { browsers, launch } from './support/launch';
import { askBackground, isAtRest, storedIn, toFollow, typeIn } from './support/lede-store';
import { type MovedClock, movedClock } from './support/moved-clock';
import { type Records, recordOf, recordsIn, valuesOf } from './support/records';
import { textsOn } from './support/texts-on';

const LOCAL = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const READER = 'src/reader/index.html';
const EVERYTHING = `${READER}?view=everything`;
const SETTINGS = 'src/reader/settings.html';
/** An instant of the reader's own clock; 0 is the day before the first. */
const on = (day: 0 | 1 | 2, hour: number, minute = 0): number =>
  new Date(2026, 0, 12 + day, hour, minute).getTime();
/** Nobody publishes between the first evening's edition and the second morning. */
const SPELLS = [
  { from: on(0, 15), to: on(1, 6, 30) },
  { from: on(1, 8), to: on(1, 17, 30) },
  { from: on(2, 9, 30), to: on(2, 17, 30) },
];
const STORED = [
  'feeds',
  'entries',
  'editions',
  'notes',
  'articles',
  'readings',
  'health',
  'desk',
  'workshop',
];
const NARROW = { width: 320, height: 640 };

const followed = twentyEightFeeds(SPELLS);

/** How many entries an edition says came and stand in none of its stories. */
const alsoArrived = ({ passedOver, hidden }: EditionNotes): number =>
  (passedOver ?? []).reduce((sum, { entryIds }) => sum + entryIds.length, hidden);

describe.each(browsers)('two days of a reader in %s', (name) => {
  let driver: Driver;
  let clock: MovedClock;
  let page: Page;
  let web: ReadersWeb;
  const made: Made[] = [];
  beforeAll(async () => {
    clock = movedClock(name, on(1, 7, 30));
    web = await openReadersWeb(followed ?? [], clock.now, on(1, 12));
    driver = await launch(name, { dist: clock.dist, keepsPermissions: true });
    await driver.grantHosts(LOCAL);
    page = await driver.openPage(SETTINGS);
  });
  afterAll(async () => {
    await driver.close();
    await web.close();
    clock.remove();
  });

  const stored = (): Promise<Records> => recordsIn(page, STORED);
  const outcome = async (): Promise<EditionOutcome | null> =>
    recordOf<EditionOutcome>(await recordsIn(page, ['desk']), 'desk', 'outcome');
  const endOf = async (hour: number): Promise<EditionOutcome> => {
    await until('the hour has its end', async () => (await outcome())?.dueAt === hour);
    await until('the feeds are asked', async () => isAtRest(await storedIn(page)));
    return (await outcome()) as EditionOutcome;
  };
  const editionOf = async (hour: number): Promise<Made> => {
    expect((await endOf(hour)).kind).toBe('edition');
    const records = await stored();
    const edition = valuesOf<Edition>(records, 'editions').findLast(({ kind }) => kind === 'live') as Edition;
    const notes = recordOf<EditionNotes>(records, 'notes', edition.id) as EditionNotes;
    const one = { edition, notes, records };
    keepsEveryPromise(one, made, web.sent());
    made.push(one);
    return one;
  };
  const toTheEnd = (river: Page): Promise<unknown> =>
    until('the end of the list', async () => {
      await river.press(' ');
      return river.run((_window, document) => document.querySelector('[data-more]') === null);
    });
  const titled =
    (feed: string): ((one: { readonly title: string | null }) => boolean) =>
    ({ title }) =>
      title === feed;

  /** What the popup shows of an edition adds up, and leads to what else came. */
  const popupAddsUp = async ({ edition, notes }: Made, screenshot: string): Promise<void> => {
    const popup = await driver.clickToolbar();
    const at = new Date(edition.composedAt ?? 0).toISOString();
    await until('the popup shows the edition', () =>
      popup.runWith(
        at,
        (_window, document, wanted) =>
          document.querySelector('.date time')?.getAttribute('datetime') === wanted,
      ),
    );
    expect(await textsOn(popup, '.item .t')).toHaveLength(edition.related.length);
    expect(await textsOn(popup, '.end a')).toEqual(
      alsoArrived(notes) === 0 ? [] : [`Also arrived: ${alsoArrived(notes)}`],
    );
    await popup.screenshot(`out/screens/${screenshot}-${name}.png`);
    await popup.close();
  };

  /** Nothing that an edition before could have told leads, and whatever came is told or passed over for a reason. */
  const accountsForAll = ({ edition, notes, records }: Made, since: number): void => {
    const entries = valuesOf<Entry>(records, 'entries');
    const seenAt = new Map(entries.map(({ id, firstSeenAt }) => [id as string, firstSeenAt]));
    const leading = notes.stories[0]?.entryIds.map((id) => seenAt.get(id) ?? 0) ?? [];
    expect(Math.max(...leading)).toBeGreaterThan(since);
    const told = new Set<string>(notes.stories.flatMap(({ entryIds }) => entryIds));
    const passed = new Set<string>((notes.passedOver ?? []).flatMap(({ entryIds }) => entryIds));
    const arrived = entries.filter(
      ({ firstSeenAt }) => firstSeenAt > since && firstSeenAt <= (edition.composedAt ?? 0),
    );
    for (const { id, title } of arrived)
      expect(Number(told.has(id)) + Number(passed.has(id)), `“${title}”`).toBe(1);
    for (const feed of new Set(arrived.map(({ feedId }) => feedId))) {
      const own = arrived.filter(({ feedId }) => feedId === feed);
      expect(own.some(({ id }) => told.has(id) || passed.has(id))).toBe(true);
    }
  };

  const news = followed === null ? `; nobody publishes, for there are no texts in ${corporaFolder()}` : '';
  test(`the clock that is moved is the clock of Lede${news}`, async () => {
    expect(await page.run(() => new Date().getHours())).toBe(7);
  });

  if (followed === null) return;

  test('the first morning: an edition of what 28 feeds have sent, and those that cannot be read are named', async () => {
    await typeIn(page, web.addresses);
    await askBackground(page, 'followFeeds', toFollow(web.addresses), clock.now());
    const first = await editionOf(on(1, 7));
    accountsForAll(first, 0);
    await popupAddsUp(first, 'two-days-morning');
    const { feeds, health } = await storedIn(page);
    const troubled = feeds.filter(({ id }) => health.find((one) => one.feedId === id)?.problem != null);
    expect(troubled.map(({ address }) => web.addresses.indexOf(address)).sort()).toEqual(
      followed.flatMap(({ server }, place) =>
        server === 'failing' || server === 'asks-to-sign-in' ? [place] : [],
      ),
    );
  });

  test('everything that was published is there, once, with its title as it was sent', async () => {
    const { feeds, entries } = await storedIn(page);
    for (const [place, feed] of followed.entries()) {
      const there = feeds.find(({ address }) => address === web.addresses[place]);
      const own = entries.filter(({ feedId }) => feedId === there?.id);
      const sent = web.publishedBy(feed, on(1, 7, 30));
      expect(own, feed.id).toHaveLength(sent.length);
    }
  });

  test('the first evening: what came by day, and nothing of the morning again', async () => {
    await clock.sleepUntil(on(1, 18), driver, page);
    const second = await editionOf(on(1, 18));
    accountsForAll(second, made[0]?.edition.composedAt ?? 0);
    await popupAddsUp(second, 'two-days-evening');
  });

  test('a feed that moved is read where it is now, and one that was cut off is read as far as it goes', async () => {
    const { feeds, entries } = await storedIn(page);
    const moves = followed.findIndex(({ server }) => server === 'moves');
    const moved = feeds.find(titled('On the Move'));
    const sent = web.publishedBy(followed[moves] as ReadersFeed, on(1, 18));
    expect(entries.filter(({ feedId }) => feedId === moved?.id)).toHaveLength(sent.length);
    const cut = feeds.find(titled('Half of It'));
    expect(entries.filter(({ feedId }) => feedId === cut?.id).length).toBeGreaterThanOrEqual(6);
  });

  test('a morning on which nothing came says so, and the evening’s edition stays the newest', async () => {
    const before = valuesOf<Edition>(await stored(), 'editions').length;
    await clock.sleepUntil(on(2, 7), driver, page);
    expect(await endOf(on(2, 7))).toMatchObject({ kind: 'nothing-new', isWished: false, arrived: 0 });
    expect(valuesOf<Edition>(await stored(), 'editions')).toHaveLength(before);
    const popup = await driver.clickToolbar();
    await popup.waitFor('.letter h1');
    expect(await textsOn(popup, '.letter h1')).toEqual(['Nothing new since yesterday evening']);
    expect(await textsOn(popup, '.letter p')).toEqual(['Lede checked 26 of 28 feeds. Nothing is new.']);
    expect(await textsOn(popup, '.item')).toEqual([]);
    await popup.screenshot(`out/screens/two-days-nothing-${name}.png`);
    await popup.close();
  });

  test('asked by hand, the feeds are asked, no edition is made of nothing, and the reader is told', async () => {
    const before = valuesOf<Edition>(await stored(), 'editions').length;
    await clock.sleepUntil(on(2, 9), driver, page);
    const at = clock.now();
    await askBackground(page, 'composeNow', at);
    expect(await endOf(at)).toMatchObject({ kind: 'nothing-new', isWished: true });
    expect(valuesOf<Edition>(await stored(), 'editions')).toHaveLength(before);
  });

  test('the second evening: no story of two editions without news, and no leftover leads', async () => {
    await clock.sleepUntil(on(2, 18), driver, page);
    const third = await editionOf(on(2, 18));
    accountsForAll(third, made[1]?.edition.composedAt ?? 0);
    await popupAddsUp(third, 'two-days-last');
  });

  test('every feed that published stood in an edition, or what it sent is told of in “Also arrived”', async () => {
    const { feeds } = await storedIn(page);
    const last = made.at(-1) as Made;
    const entries = valuesOf<Entry>(last.records, 'entries');
    const shown = new Set<string>(made.flatMap(({ edition }) => entryIdsIn(edition)));
    const passed = new Set<string>(
      made.flatMap(({ notes }) => (notes.passedOver ?? []).flatMap(({ entryIds }) => entryIds)),
    );
    for (const { id, title } of feeds) {
      const own = entries.filter(({ feedId }) => feedId === id);
      expect(own.length === 0 || own.some((one) => shown.has(one.id) || passed.has(one.id)), `${title}`).toBe(
        true,
      );
    }
    // Most stood in one: an edition is made of all that a reader follows.
    const stood = feeds.filter(({ id }) => entries.some((one) => one.feedId === id && shown.has(one.id)));
    expect(stood.length).toBeGreaterThanOrEqual(20);
  });

  test('every entry is found in Everything with where it stands, and the numbers add up', async () => {
    const entries = valuesOf<Entry>(await stored(), 'entries');
    const river = await driver.openPage(EVERYTHING);
    await river.setWidth(1200, 900);
    await river.waitFor('.wire li');
    await toTheEnd(river);
    const rows = await river.run((_window, document) =>
      [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => ({
        id: row.dataset.row ?? '',
        stands: (row.querySelector('.stands')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      })),
    );
    expect(rows.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id as string).sort());
    const reasoned =
      /^(In the edition of|In the \d\d:\d\d edition|Listed under |Same story as |Not in an edition: )/;
    for (const { id, stands } of rows)
      expect(stands, entries.find((one) => one.id === id)?.title).toMatch(reasoned);
    const unshown = await driver.openPage(`${EVERYTHING}&show=unshown`);
    await unshown.waitFor('.wire li');
    await toTheEnd(unshown);
    const left = await unshown.run((_window, document) => document.querySelectorAll('[data-row]').length);
    const shown = new Set<string>(made.flatMap(({ edition }) => entryIdsIn(edition)));
    expect(left).toBe(entries.filter(({ id }) => !shown.has(id)).length);
    await river.close();
    await unshown.close();
  });

  test('headlines of forty words and of every script stay within 320 px, set from their own side', async () => {
    for (const query of ['', '?view=everything']) {
      const narrow = await driver.openPage(READER + query);
      await narrow.setWidth(NARROW.width, NARROW.height);
      await narrow.waitFor(query === '' ? '.lead' : '.wire li');
      const { wide, wrong } = await narrow.run((window, document) => ({
        wide: document.documentElement.scrollWidth,
        wrong: [...document.querySelectorAll('[data-headline]')]
          .filter((link) => /^[^\p{Script=Latin}]*[\u0590-\u06ff]/u.test(link.textContent ?? ''))
          .filter(
            (link) => window.getComputedStyle(link.closest('h1, h2, h3, p, li') ?? link).direction !== 'rtl',
          )
          .map((link) => link.textContent),
      }));
      expect(wide).toBeLessThanOrEqual(NARROW.width);
      expect(wrong).toEqual([]);
      await narrow.screenshot(`out/screens/two-days-narrow${query === '' ? '' : '-everything'}-${name}.png`);
      await narrow.close();
    }
  });

  test('the clock was Lede’s own throughout', async () => {
    expect(await clock.askedTooEarly(page)).toBeNull();
  });
});

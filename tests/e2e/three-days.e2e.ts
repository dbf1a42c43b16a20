import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corporaFolder } from '../../eval/support/feed-cases';
import { DAY_MS } from '../../src/core/model/durations';
import type { Edition } from '../../src/core/model/edition';
import type { EditionNotes } from '../../src/core/model/edition-notes';
import type { EditionOutcome } from '../../src/core/model/edition-outcome';
import type { Reading } from '../../src/core/model/reading';
import type { EditionDraft } from '../../src/store/schema';
import { feedsOfThreeDays, openThreeDays, type ThreeDays } from '../support/three-days';
import { composeAgain } from './support/compose-again';
import { type Driver, type Page, until } from './support/driver';
import { keepsEveryPromise, type Made, newsIn, staysAsMade } from './support/edition-promises';
import { browsers, launch } from './support/launch';
import { askBackground, isAtRest, storedIn, toFollow, typeIn } from './support/lede-store';
import { type MovedClock, movedClock } from './support/moved-clock';
import { type Records, recordOf, recordsIn, textOfRecord, valuesOf, workPutDown } from './support/records';
import { textsOn } from './support/texts-on';

const LOCAL = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const READER = 'src/reader/index.html';
const SETTINGS = 'src/reader/settings.html';
/** The days on which most of the feeds were stored. */
const YEAR = 2026;
const MONTH = 1;
const FIRST_DAY = 19;
/** An instant of the reader's own clock, on one of the three days; 0 is the day before. */
const on = (day: 0 | 1 | 2 | 3, hour: number, minute = 0): number =>
  new Date(YEAR, MONTH, FIRST_DAY + day - 1, hour, minute).getTime();
/** Long enough to ask every feed and to write an edition. */
const AT_ONCE_MS = 20_000;
/** An alarm for half a minute takes up what was broken off. */
const RESUMES_MS = 31_000;

const MADE_FROM = ['feeds', 'readings', 'mutes', 'bonds', 'followed', 'entries', 'desk'];
const MADE = ['editions', 'notes', 'articles', 'workshop'];

const played = feedsOfThreeDays(Date.UTC(YEAR, MONTH, FIRST_DAY) / DAY_MS);

/** As a page shows it. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(browsers)('three days in %s', (name) => {
  let driver: Driver;
  let clock: MovedClock;
  let page: Page;
  let web: ThreeDays;
  /** Every edition that was made, in order. */
  const made: Made[] = [];
  beforeAll(async () => {
    clock = movedClock(name, on(0, 17));
    web = await openThreeDays(played ?? [], clock.now);
    driver = await launch(name, { dist: clock.dist, keepsPermissions: true });
    await driver.grantHosts(LOCAL);
    page = await driver.openPage(SETTINGS);
  });
  afterAll(async () => {
    await driver.close();
    await web.close();
    clock.remove();
  });

  const sleepUntil = (at: number): Promise<void> => clock.sleepUntil(at, driver, page);
  const stored = (): Promise<Records> => recordsIn(page, [...MADE_FROM, ...MADE]);
  const outcome = async (): Promise<EditionOutcome | null> =>
    recordOf<EditionOutcome>(await recordsIn(page, ['desk']), 'desk', 'outcome');

  /**
   * Waits for the edition of an hour, and holds it to what is promised of every edition.
   * @param before what was stored before work on it began
   */
  const editionOf = async (hour: number, before: Records): Promise<Made> => {
    await until('the edition is made', async () => (await outcome())?.dueAt === hour);
    await until('the feeds are asked', async () => isAtRest(await storedIn(page)));
    const records = await stored();
    expect(recordOf<EditionOutcome>(records, 'desk', 'outcome')).toMatchObject({
      kind: 'edition',
      isWished: false,
      answered: played?.length,
    });
    const editions = valuesOf<Edition>(records, 'editions').filter(({ kind }) => kind === 'live');
    expect(editions).toHaveLength(made.length + 1);
    const edition = editions.at(-1) as Edition;
    const notes = recordOf<EditionNotes>(records, 'notes', edition.id) as EditionNotes;
    const one = { edition, notes, records };
    keepsEveryPromise(one, made, web.sent());
    const again = await composeAgain(before, records, edition.composedAt ?? 0);
    expect(again.edition).toBe(textOfRecord(records, 'editions', edition.id));
    expect(again.notes).toBe(textOfRecord(records, 'notes', edition.id));
    made.push(one);
    return one;
  };

  /** The background dies each time so many stories of this hour's edition are written, and is woken by an alarm. */
  const dieAfterStories = async (counts: readonly number[], hour: number): Promise<void> => {
    const planned = new Set<number>();
    for (const count of counts) {
      expect(await workPutDown(page, 'workshop', 'draft', count)).toBe(true);
      await driver.killBackground();
      const draft = recordOf<EditionDraft>(await recordsIn(page, ['workshop']), 'workshop', 'draft');
      expect(draft?.wanted.dueAt).toBe(hour);
      planned.add(draft?.plan.now ?? 0);
      await sleepUntil(clock.now() + RESUMES_MS);
    }
    // What was begun is gone on with, not begun anew.
    expect(planned.size).toBe(1);
  };

  /** The popup leads with the newest edition, says what is new in it, when it was made and when the next one is. */
  const popupShows = async (
    { edition, notes, records }: Made,
    next: string,
    screenshot?: string,
  ): Promise<void> => {
    const popup = await driver.clickToolbar();
    const madeAt = new Date(edition.composedAt ?? 0).toISOString();
    // Its first frame is what it showed last.
    await until('the popup shows the newest edition', () =>
      popup.runWith(
        madeAt,
        (_window, document, at) => document.querySelector('.date time')?.getAttribute('datetime') === at,
      ),
    );
    expect(await textsOn(popup, 'h1')).toEqual([plain(edition.lead.headline.title)]);
    expect(await textsOn(popup, '.item .t')).toEqual(
      edition.related.map(({ headline }) => plain(headline.title)),
    );
    const news = newsIn(notes, edition, records);
    await until('what is new', async () => (await textsOn(popup, '.moved')).length === news.length);
    for (const [place, told] of (await textsOn(popup, '.moved')).entries())
      expect(plain(told).endsWith(plain(news[place] ?? '')), told).toBe(true);
    expect((await textsOn(popup, '.end p'))[1]).toMatch(
      new RegExp(`^Next edition (today|tomorrow) at ${next}$`),
    );
    if (screenshot !== undefined) await popup.screenshot(`out/screens/${screenshot}-${name}.png`);
    await popup.close();
  };

  const news = played === null ? `; no news is played, for there are no feeds in ${corporaFolder()}` : '';
  test(`the clock that is moved is the clock of Lede${news}`, async () => {
    const edition = () =>
      page.run(async (window) => {
        const { browser } = window as unknown as {
          browser: { alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> } };
        };
        return (await browser.alarms.get('edition'))?.scheduledTime;
      });
    await until('an alarm for the next hour', async () => (await edition()) === on(0, 18));
    expect(await page.run(() => new Date().getHours())).toBe(17);
    await sleepUntil(on(1, 8, 10));
    // Only one that rang is set anew.
    await until('an alarm for the hour after', async () => (await edition()) === on(1, 18));
    const forgotAt = recordOf<number>(await recordsIn(page, ['desk']), 'desk', 'forgotAt') ?? 0;
    expect(forgotAt).toBeGreaterThan(on(0, 17));
    expect(forgotAt).toBeLessThanOrEqual(clock.now());
    expect(await clock.askedTooEarly(page)).toBeNull();
  });

  if (played === null) return;

  test('the first edition is made for the hour that has passed, as soon as the feeds have answered', async () => {
    const before = await stored();
    await typeIn(page, web.addresses);
    await askBackground(page, 'followFeeds', toFollow(web.addresses), clock.now());
    const first = await editionOf(on(1, 7), before);
    expect(first.edition.composedAt).toBeGreaterThan(on(1, 8, 10));
    expect(first.edition.composedAt).toBeLessThan(on(1, 8, 10) + 2 * AT_ONCE_MS);
    await popupShows(first, '18:00');
  });

  test('the reader reads all of it: the lead with a click and offline, from what is stored', async () => {
    const [first] = made as [Made];
    await driver.setOffline(true);
    const popup = await driver.clickToolbar();
    await popup.waitFor('.date time');
    await popup.click('h1 a');
    await until('the story', async () => (await driver.tabs()).some((tab) => tab.includes('view=story')));
    await until('the popup is closed', async () => !(await popup.isOpen()));
    await driver.setOffline(false);
    const { entryId } = first.edition.lead.headline;
    await until('it counts as read', async () =>
      valuesOf<Reading>(await recordsIn(page, ['readings']), 'readings').some(
        (reading) => reading.entryId === entryId,
      ),
    );
    for (const { headline } of first.edition.related)
      await askBackground(page, 'markOpened', headline.entryId, clock.now());
  });

  test('at its hour the next one is made; the background dies at it, and it comes out whole and once', async () => {
    const hour = on(1, 18);
    const before = await stored();
    await sleepUntil(hour - 3_000);
    await dieAfterStories([1, 2], hour);
    const second = await editionOf(hour, before);
    expect(second.edition.composedAt).toBeGreaterThanOrEqual(hour);
    expect(second.edition.composedAt).toBeLessThan(hour + AT_ONCE_MS);
    await popupShows(second, '07:00', 'three-days-1');
  });

  test('after a night’s sleep over the hour it is made at once, with the time it really was made', async () => {
    const before = await stored();
    const woke = on(2, 9, 25);
    await sleepUntil(woke);
    const third = await editionOf(on(2, 7), before);
    expect(third.edition.composedAt).toBeGreaterThanOrEqual(woke);
    expect(third.edition.composedAt).toBeLessThan(woke + AT_ONCE_MS);
    await popupShows(third, '18:00');
  });

  test('the background dies while it asks the feeds and while it writes: the same edition, once', async () => {
    const hour = on(2, 18);
    const before = await stored();
    await sleepUntil(hour - 3_000);
    expect(await workPutDown(page, 'desk', 'refresh', 1)).toBe(true);
    await driver.killBackground();
    expect((await storedIn(page)).refresh).not.toBeNull();
    await sleepUntil(clock.now() + RESUMES_MS);
    await dieAfterStories([1, 2, 3], hour);
    const fourth = await editionOf(hour, before);
    expect(fourth.edition.composedAt).toBeGreaterThanOrEqual(hour);
    expect(fourth.edition.composedAt).toBeLessThan(hour + RESUMES_MS + AT_ONCE_MS);
    await popupShows(fourth, '07:00', 'three-days-2');
  });

  test('a browser that was ended overnight makes it as it starts', async () => {
    const before = await stored();
    const started = on(3, 7, 45);
    await clock.setTo(started, driver, page);
    await driver.restart();
    page = await driver.openPage(SETTINGS);
    const fifth = await editionOf(on(3, 7), before);
    expect(fifth.edition.composedAt).toBeGreaterThanOrEqual(started);
    expect(fifth.edition.composedAt).toBeLessThan(started + 2 * AT_ONCE_MS);
    await popupShows(fifth, '18:00');
  });

  test('the third evening’s is made at its hour', async () => {
    const hour = on(3, 18);
    const before = await stored();
    await sleepUntil(hour - 3_000);
    const sixth = await editionOf(hour, before);
    expect(sixth.edition.composedAt).toBeGreaterThanOrEqual(hour);
    expect(sixth.edition.composedAt).toBeLessThan(hour + AT_ONCE_MS);
    await popupShows(sixth, '07:00', 'three-days-3');
  });

  test('of a story that came back the reader is told what is new', async () => {
    // Which of the editions has one depends on what the feeds had sent by its hour.
    const telling = made
      .filter(({ edition, notes, records }) => newsIn(notes, edition, records).length > 0)
      .at(-1);
    if (telling === undefined) throw new Error('In three days no story came back');
    const { edition, notes, records } = telling;
    const news = newsIn(notes, edition, records);
    const reader = await driver.openPage(`${READER}?edition=${encodeURIComponent(edition.id)}`);
    await reader.waitFor('.moved');
    const told = await textsOn(reader, '.moved');
    expect(told).toHaveLength(news.length);
    for (const [place, each] of told.entries())
      expect(plain(each).endsWith(plain(news[place] ?? '')), each).toBe(true);
    await reader.screenshot(`out/screens/three-days-reader-${name}.png`);
    await reader.close();
  });

  test('the archive has every edition ever made, in order, and after all this not a byte is another', async () => {
    await driver.restart();
    page = await driver.openPage(SETTINGS);
    staysAsMade(made, await stored());
    const archive = await driver.openPage(`${READER}?view=archive`);
    await archive.waitFor('.results section');
    const shown = await textsOn(archive, '.results h3 a');
    const leads = made.map(({ edition }) => plain(edition.lead.headline.title));
    expect(shown.slice(0, -1)).toEqual(leads.reverse());
    await archive.screenshot(`out/screens/three-days-archive-${name}.png`);
    await archive.close();
    expect(await clock.askedTooEarly(page)).toBeNull();
  });

  test('feeds were asked as their servers want to be: only for what they had not sent', () => {
    const sent = new Map<string, string[]>();
    for (const { address, etag, status, sentEtag } of web.asked) {
      const before = sent.get(address) ?? [];
      // The background died before it could store some answers: it names the last that it has.
      if (before.length === 0) expect(etag).toBeNull();
      else expect(before).toContain(etag);
      expect(status).toBe(sentEtag === etag ? 304 : 200);
      sent.set(address, [...before, sentEtag]);
    }
    expect(sent.size).toBe(played.length);
    expect(web.asked.map(({ status }) => status)).toContain(304);
  });
});

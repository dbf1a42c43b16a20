import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/core/model/edition';
import type { EditionOutcome } from '../../src/core/model/edition-outcome';
import { type NewsOfDays, openNewsOfDays } from '../support/news-of-days';
import { type Driver, type Page, until } from './support/driver';
import { browsers, launch } from './support/launch';
import { askBackground, isAtRest, storedIn, toFollow, typeIn } from './support/lede-store';
import { type MovedClock, movedClock } from './support/moved-clock';
import { recordOf, recordsIn, valuesOf } from './support/records';

/** Where clocks go forward on 29 March 2026 and back on 25 October; what is launched here takes it over. */
const ZONE = 'Europe/Berlin';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** At night, when clocks are changed, and in the evening. */
const HOURS = [2 * 60 + 30, 18 * 60];
const LOCAL = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];

describe.each(browsers)('a clock that jumps, in %s', (name) => {
  const zoneBefore = process.env.TZ;
  let driver: Driver;
  let clock: MovedClock;
  let news: NewsOfDays;
  let page: Page;
  beforeAll(async () => {
    process.env.TZ = ZONE;
    clock = movedClock(name, local(2026, 2, 27, 12));
    // Papers print what was news on their own day, whatever the reader's clock says.
    news = await openNewsOfDays({
      feeds: 4,
      startAt: local(2026, 2, 20, 12),
      everyMs: 6 * HOUR_MS,
      latest: 20,
      now: clock.now,
    });
    driver = await launch(name, { dist: clock.dist, keepsPermissions: true });
    await driver.grantHosts(LOCAL);
    page = await driver.openPage('src/reader/settings.html');
    await typeIn(page, news.addresses);
    await askBackground(page, 'changeSettings', { editionHours: HOURS });
    await askBackground(page, 'followFeeds', toFollow(news.addresses), clock.now());
    await until('the feeds are asked', async () => isAtRest(await storedIn(page)));
    await askBackground(page, 'save', aHeadline, true, clock.now());
  });
  afterAll(async () => {
    await driver.close();
    await news.close();
    clock.remove();
    if (zoneBefore === undefined) delete process.env.TZ;
    else process.env.TZ = zoneBefore;
  });

  const local = (...parts: [number, number, number, number, number?]): number => new Date(...parts).getTime();
  const outcome = async (): Promise<EditionOutcome | null> =>
    recordOf<EditionOutcome>(await recordsIn(page, ['desk']), 'desk', 'outcome');
  const editionsMade = async (): Promise<readonly Edition[]> =>
    valuesOf<Edition>(await recordsIn(page, ['editions']), 'editions').filter(({ kind }) => kind === 'live');

  /** Goes to an instant; there the edition of an hour is made, or has been. */
  const arrive = async (at: number, dueAt: number): Promise<void> => {
    await clock.sleepUntil(at, driver, page);
    await madeFor(dueAt, at);
  };
  const madeFor = async (dueAt: number, at: number): Promise<void> => {
    await until(
      `the edition of ${new Date(dueAt).toISOString()}`,
      async () => (await outcome())?.dueAt === dueAt && isAtRest(await storedIn(page)),
    );
    const next = recordOf<number>(await recordsIn(page, ['desk']), 'desk', 'nextEditionAt');
    expect(next).toBeGreaterThan(at);
    expect(next).toBeLessThanOrEqual(at + DAY_MS + HOUR_MS);
  };
  const staysSaved = async (): Promise<void> => {
    expect(valuesOf(await recordsIn(page, ['saved']), 'saved')).toHaveLength(1);
  };

  test('meets each hour once in the night in which it goes forward', async () => {
    await arrive(local(2026, 2, 28, 18, 1), local(2026, 2, 28, 18));
    // The hour from two to three is not there; half past two is the instant that would have been it.
    const hour = local(2026, 2, 29, 2, 30);
    expect(new Date(hour).getHours()).toBe(3);
    await arrive(local(2026, 2, 29, 3, 31), hour);
    const made = (await editionsMade()).length;
    await arrive(local(2026, 2, 29, 4, 30), hour);
    expect((await editionsMade()).length).toBe(made);
    await arrive(local(2026, 2, 29, 18, 1), local(2026, 2, 29, 18));
  });

  test('makes one edition for the days that it leapt over, and loses nothing', async () => {
    const before = await editionsMade();
    const at = local(2026, 2, 31, 12);
    await arrive(at, local(2026, 2, 31, 2, 30));
    expect((await editionsMade()).length).toBe(before.length + 1);
    await staysSaved();
  });

  test('and meets each hour once in the night in which it goes back', async () => {
    await arrive(local(2026, 9, 24, 18, 1), local(2026, 9, 24, 18));
    const hour = local(2026, 9, 25, 2, 30);
    await arrive(hour + 60_000, hour);
    const made = (await editionsMade()).length;
    // Half past two again, by the clock on the wall.
    await arrive(hour + HOUR_MS + 60_000, hour);
    expect((await editionsMade()).length).toBe(made);
    await arrive(local(2026, 9, 25, 18, 1), local(2026, 9, 25, 18));
  });

  test('a year ahead and back again: nothing is lost, and the next hour has its edition', async () => {
    const entries = (await storedIn(page)).entries.length;
    const before = await editionsMade();
    await arrive(local(2027, 9, 26, 12), local(2027, 9, 26, 2, 30));
    await staysSaved();
    // What a feed sent before is not taken for a year old because a clock says so.
    expect((await storedIn(page)).entries.length).toBeGreaterThanOrEqual(entries);
    await clock.setTo(local(2026, 9, 26, 12), driver, page);
    // Alarms of next year do not ring; the reader who opens the popup wakes the background, and it sets them right.
    const opened = await driver.clickToolbar();
    await madeFor(local(2026, 9, 26, 2, 30), local(2026, 9, 26, 12));
    await opened.close();
    await arrive(local(2026, 9, 26, 18, 1), local(2026, 9, 26, 18));
    const after = await editionsMade();
    for (const { id } of before) expect(after.map((each) => each.id)).toContain(id);
    await staysSaved();
    // The reader sees when it was made, and not what a wrong clock said.
    const popup = await driver.clickToolbar();
    const shown = await until('the newest edition', () =>
      popup.run((_window, document) => document.querySelector('.date time')?.getAttribute('datetime')),
    );
    expect(new Date(shown).getTime()).toBeLessThan(local(2026, 9, 26, 19));
    await popup.screenshot(`out/screens/clock-back-${name}.png`);
    await popup.close();
  });
});

const aHeadline = {
  entryId: 'feed:1',
  title: '東京で新しい図書館が開館した',
  outlet: null,
  address: null,
  publishedAt: null,
};

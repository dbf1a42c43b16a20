import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/core/model/edition';
import type { EditionOutcome } from '../../src/core/model/edition-outcome';
import { type Newsstand, openNewsstand } from '../support/newsstand';
import { ageStore } from './support/age-store';
import { violations } from './support/axe';
import { type Driver, type Page, until } from './support/driver';
import { browsers, launch } from './support/launch';
import { askBackground, toFollow, typeIn } from './support/lede-store';
import { textsOn } from './support/texts-on';

const LOCAL = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const READER = 'src/reader/index.html';
const SETTINGS = 'src/reader/settings.html';
const DAY_MS = 86_400_000;
const PRESET_HOURS = [7 * 60, 18 * 60];

/** Three days of three papers. */
const PAPERS = {
  'The North': [
    [
      0,
      'Harbour strike in Norhaven ends as dockers accept new shifts',
      'Dockers in Norhaven voted on Sunday to end the harbour strike. The new shifts begin in March. Shipping firms had warned of empty shelves in the islands.',
    ],
    [
      1,
      'Parliament delays the vote on water prices until spring',
      'Members of parliament asked for more time on Monday. The vote on water prices was planned for this week. Farmers had protested in the capital for days.',
    ],
    [
      2,
      'Night trains return to the coast line after six years',
      'Sleeping cars will run again between the capital and the coast. Three operators have signed for ten years. Tickets go on sale next week.',
    ],
  ],
  'The South': [
    [
      0,
      'Norhaven dockers vote to end the harbour strike',
      'The harbour strike in Norhaven is over. Dockers accepted the new shifts by a wide margin. Ferries to the islands sail again on Tuesday.',
    ],
    [
      1,
      'Orchards of the lower valley wait for the first frost',
      'Growers in the lower valley lit their stoves on Monday evening. A frost before the harvest would cost half of the apples. Last year it came in October.',
    ],
    [
      2,
      'Coast line gets its night trains back',
      'Night trains return to the coast line in spring. Three operators have signed contracts for ten years. People beside the line won a limit on speeds.',
    ],
  ],
  'Field Desk': [
    [
      0,
      'Glacier survey finds slower melt in shaded valleys',
      'Surveyors walked forty kilometres of ice this summer. Shaded valleys kept their snow until September. The survey is repeated next year.',
    ],
    [
      1,
      'A village library outlived its village by thirty years',
      'The library stands alone above the lake. Its last reader brought a book back in spring. Volunteers now open it on Sundays.',
    ],
  ],
} as const;

type Shelf = { readonly editions: readonly Edition[]; readonly outcome: EditionOutcome | undefined };

/** Live editions, oldest first, and how the last work on one ended. */
const shelfIn = (page: Page): Promise<Shelf> =>
  page.run(async (window) => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await answer(window.indexedDB.open('lede'));
    const tx = db.transaction(['editions', 'desk']);
    const [editions, outcome] = await Promise.all([
      answer(tx.objectStore('editions').index('byComposedAt').getAll()),
      answer(tx.objectStore('desk').get('outcome')),
    ]);
    db.close();
    return { editions, outcome };
  });

const titlesOf = ({ lead, related }: Edition): string[] =>
  [lead, ...related].flatMap(({ headline, coverage }) => [headline, ...coverage].map(({ title }) => title));

describe.each(browsers)('editions in %s', (name) => {
  let driver: Driver;
  let stand: Newsstand;
  let page: Page;
  beforeAll(async () => {
    stand = await openNewsstand(PAPERS);
    driver = await launch(name);
    await driver.grantHosts(LOCAL);
    page = await driver.openPage(SETTINGS);
  });
  afterAll(async () => {
    await driver.close();
    await stand.close();
  });

  /** A day goes by: the background is not there meanwhile, and the papers are those of the next. */
  const sleepUntil = async (day: number): Promise<void> => {
    await driver.killBackground();
    await ageStore(page, DAY_MS);
    stand.turnTo(day);
  };
  const editionCount = (count: number) =>
    until(`edition ${count}`, async () => (await shelfIn(page)).editions.length === count);

  test('the first is made as soon as the feeds have answered, with one story from two outlets as its lead', async () => {
    await typeIn(page, stand.addresses);
    await askBackground(page, 'followFeeds', toFollow(stand.addresses), Date.now());
    await editionCount(1);
    const { editions, outcome } = await shelfIn(page);
    expect(outcome).toMatchObject({ kind: 'edition', isWished: false, feeds: 3 });
    const due = new Date(outcome?.dueAt ?? 0);
    expect(PRESET_HOURS).toContain(due.getHours() * 60 + due.getMinutes());
    const [first] = editions;
    expect(first?.lead.coverage).toHaveLength(1);
    expect(titlesOf(first as Edition)).toHaveLength(3);
    const popup = await driver.clickToolbar();
    await popup.waitFor('.item .meta time');
    const [lead] = await textsOn(popup, 'h1');
    expect(lead).toContain('Norhaven');
    expect((await textsOn(popup, '.byline .headline'))[0]).toMatch(/^The (North|South) and 1 more$/);
    expect((await textsOn(popup, '.folio p'))[1]).toBe('2 stories, 2 unread');
    expect((await textsOn(popup, '.end p'))[1]).toMatch(/^Next edition (today|tomorrow) at (07:00|18:00)$/);
    await popup.screenshot(`out/screens/popup-live-${name}.png`);
    await popup.close();
    const rings = await page.run((window) =>
      (
        window as unknown as {
          browser: { alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> } };
        }
      ).browser.alarms.get('edition'),
    );
    const hour = new Date(rings?.scheduledTime ?? 0);
    expect(PRESET_HOURS).toContain(hour.getHours() * 60 + hour.getMinutes());
  });

  test('what the reader says of a headline is kept, and can be taken back', async () => {
    const reader = await driver.openPage(READER);
    await reader.waitFor('.lead .why');
    expect((await textsOn(reader, '.lead .why'))[0]).toContain('2 outlets');
    expect((await textsOn(reader, '.facts .linked span')).join()).toMatch(/The (North|South)/);
    await reader.screenshot(`out/screens/reader-live-${name}.png`);
    expect(await violations(reader)).toEqual([]);
    await reader.click('.lead [data-do="hand"]');
    await reader.waitFor('dialog.hand');
    await reader.screenshot(`out/screens/hand-${name}.png`);
    expect(await violations(reader)).toEqual([]);
    await reader.click('dialog.hand .button');
    await reader.waitFor('.said .quiet');
    await reader.click('.story [data-do="hand"]');
    await reader.waitFor('#mute-words');
    await reader.click('#mute-words');
    for (const key of 'orchards') await reader.press(key);
    await reader.press('Enter');
    await until('the mute is said', async () => (await textsOn(reader, '.said'))[0]?.includes('orchards'));
    await reader.close();
    await page.waitFor('.said-of');
    expect((await textsOn(page, '.said-of b'))[0]).toBe('orchards');
    expect(await violations(page)).toEqual([]);
    await page.screenshot(`out/screens/settings-editions-${name}.png`);
  });

  test('after a night and a background killed at work the next is made, once, without what was shown', async () => {
    await sleepUntil(1);
    void askBackground(page, 'refresh', 'due').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await driver.killBackground();
    await askBackground(page, 'refresh', 'due');
    await editionCount(2);
    const { editions, outcome } = await shelfIn(page);
    const [first, second] = editions;
    expect(titlesOf(second as Edition).filter((title) => titlesOf(first as Edition).includes(title))).toEqual(
      [],
    );
    expect(titlesOf(second as Edition)).toContain('A village library outlived its village by thirty years');
    expect(titlesOf(second as Edition).join()).not.toContain('Orchards');
    expect(outcome?.hidden).toBe(1);
    const due = new Date(outcome?.dueAt ?? 0);
    expect(PRESET_HOURS).toContain(due.getHours() * 60 + due.getMinutes());
    const popup = await driver.clickToolbar();
    await popup.waitFor('.end');
    await until('what is hidden', async () =>
      (await textsOn(popup, '.end p')).includes('1 story hidden by your muted words'),
    );
    await popup.close();
  });

  test('a third day: an edition is made now when the reader asks, and what was read is not in it', async () => {
    await sleepUntil(2);
    const [first] = (await shelfIn(page)).editions;
    await askBackground(page, 'markOpened', first?.lead.headline.entryId, Date.now());
    await editionCount(3);
    const { editions } = await shelfIn(page);
    expect(new Set(editions.flatMap(titlesOf)).size).toBe(editions.flatMap(titlesOf).length);
    expect(editions[2]?.lead.headline.title).toMatch(/night trains/i);
    await askBackground(page, 'composeNow', Date.now());
    await until('the wish is answered', async () => (await shelfIn(page)).outcome?.isWished);
    expect((await shelfIn(page)).editions).toHaveLength(3);
    const popup = await driver.clickToolbar();
    await popup.waitFor('.note');
    expect((await textsOn(popup, '.note strong'))[0]).toMatch(/^Nothing new since/);
    expect((await textsOn(popup, 'h1'))[0]).toMatch(/night trains/i);
    await popup.screenshot(`out/screens/popup-wish-${name}.png`);
    await popup.close();
  });

  test('with nothing published there is a letter in its place, and the earlier editions', async () => {
    await sleepUntil(2);
    await askBackground(page, 'refresh', 'due');
    await until('the outcome', async () => (await shelfIn(page)).outcome?.isLetter);
    expect((await shelfIn(page)).outcome?.kind).toBe('nothing-new');
    const popup = await driver.clickToolbar();
    await popup.waitFor('.letter');
    expect((await textsOn(popup, 'h1'))[0]).toContain('Nothing new since');
    expect(await textsOn(popup, '.choice')).toHaveLength(3);
    await until(
      'who answered',
      async () => (await textsOn(popup, '.folio p'))[1] === '3 of 3 feeds answered',
    );
    await popup.screenshot(`out/screens/popup-empty-${name}.png`);
    await popup.close();
  });

  test('the archive has every edition, by month, and followed stories have their timeline', async () => {
    const archive = await driver.openPage(`${READER}?view=archive`);
    await archive.waitFor('.within a');
    expect(await textsOn(archive, '.results section')).toHaveLength(4);
    expect(await violations(archive)).toEqual([]);
    await archive.screenshot(`out/screens/archive-live-${name}.png`);
    await archive.close();
    const followed = await driver.openPage(`${READER}?view=followed`);
    await followed.waitFor('.timeline');
    expect(await textsOn(followed, '.timeline .linked a')).toHaveLength(2);
    expect(await violations(followed)).toEqual([]);
    await followed.screenshot(`out/screens/followed-${name}.png`);
    await followed.click('[data-do="takeOff"]');
    await until(
      'one report is off',
      async () => (await textsOn(followed, '.timeline .linked a')).length === 1,
    );
    expect(await followed.run((_window, document) => document.activeElement?.closest('.said') !== null)).toBe(
      true,
    );
    await followed.click('.said .quiet');
    await until('it is back', async () => (await textsOn(followed, '.timeline .linked a')).length === 2);
    await followed.click('[data-do="unfollow"]');
    await until('it is let go', async () => (await textsOn(followed, '.timeline')).length === 0);
    await followed.click('.said .quiet');
    await followed.waitFor('.timeline');
    await followed.close();
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Loopback, startLoopback } from '../support/loopback-server';
import { seededChance } from '../support/seeded-chance';
import { type Driver, PATIENCE_MS, type Page, until } from './support/driver';
import { browsers, launch } from './support/launch';
import { askBackground, storedIn, toFollow, typeIn } from './support/lede-store';

const LOCAL = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const SETTINGS = 'src/reader/settings.html';
const FEEDS = 120;
const ENTRIES = 20;
const KILLS = 20;

describe.each(browsers)('a refresh of 120 feeds in %s', (name) => {
  let driver: Driver;
  let web: Loopback;
  beforeAll(async () => {
    web = await startLoopback({ hosts: FEEDS, entries: ENTRIES, delayMs: 120 });
    driver = await launch(name);
    await driver.grantHosts(LOCAL);
  });
  afterAll(async () => {
    await driver.close();
    await web.close();
  });

  const expectEveryEntryOnce = async (page: Page): Promise<void> => {
    const { feeds, entries } = await storedIn(page);
    expect(feeds).toHaveLength(FEEDS);
    expect(entries).toHaveLength(FEEDS * ENTRIES);
    expect(new Set(entries.map(({ feedId, title }) => `${feedId} ${title}`)).size).toBe(FEEDS * ENTRIES);
  };

  test('loses nothing when the background is killed twenty times, and ends by itself', async () => {
    const chance = seededChance(20_261_124);
    const page = await driver.openPage(SETTINGS);
    const addresses = Array.from({ length: FEEDS }, (_one, feed) => web.feedAddress(feed));
    await typeIn(page, addresses);
    await askBackground(page, 'followFeeds', toFollow(addresses), Date.now());
    let killedInTheMiddle = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      // Every other one at whatever moment it is, the others on any machine while feeds are being asked.
      const before = web.arrived.length;
      if (kill % 2 === 0) await until('a feed is asked', async () => web.arrived.length > before);
      await new Promise((resolve) => setTimeout(resolve, 20 + chance() * 230));
      await driver.killBackground();
      if ((await storedIn(page)).refresh !== null) killedInTheMiddle += 1;
      // Nobody nudges it after the last: it has to come back by itself.
      if (kill < KILLS - 1) await askBackground(page, 'refresh', 'due');
    }
    expect(killedInTheMiddle).toBeGreaterThan(KILLS / 2);
    const before = (await storedIn(page)).entries.length;
    expect(before).toBeLessThan(FEEDS * ENTRIES);
    await until(
      'the refresh goes on by itself and ends',
      async () => {
        const { entries, refresh } = await storedIn(page);
        return entries.length === FEEDS * ENTRIES && refresh === null;
      },
      3 * PATIENCE_MS,
    );
    await expectEveryEntryOnce(page);
  });

  test('has every entry once after the browser was restarted, and after another refresh', async () => {
    await driver.restart();
    const page = await driver.openPage(SETTINGS);
    await expectEveryEntryOnce(page);
    const before = web.arrived.length;
    // Chromium takes a folder installed anew for a new extension, to which nothing was granted yet.
    await driver.grantHosts(LOCAL);
    await askBackground(page, 'refresh', 'all');
    await until('all were asked again', async () => web.arrived.length >= before + FEEDS);
    await until('the end', async () => (await storedIn(page)).refresh === null);
    await expectEveryEntryOnce(page);
  });
});

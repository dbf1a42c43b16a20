import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Loopback, startLoopback } from '../support/loopback-server';
import { type Driver, PATIENCE_MS, type Page, until } from './support/driver';
import { browsers, launch } from './support/launch';
import { askBackground, isAtRest, storedIn, toFollow, typeIn } from './support/lede-store';

const LOCAL = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const SETTINGS = 'src/reader/settings.html';

/** Titles of what is stored of one feed. */
const entriesOf = async (page: Page, address: string): Promise<string[]> => {
  const { feeds, entries } = await storedIn(page);
  const id = feeds.find((feed) => feed.address === address)?.id;
  return entries.filter(({ feedId }) => feedId === id).map(({ title }) => title);
};

const healthOf = async (page: Page, address: string) => {
  const { feeds, health } = await storedIn(page);
  const id = feeds.find((feed) => feed.address === address)?.id;
  return health.find(({ feedId }) => feedId === id);
};

describe.each(browsers)('feeds in %s', (name) => {
  let driver: Driver;
  let web: Loopback;
  beforeAll(async () => {
    web = await startLoopback({ entries: 4, hosts: 16 });
    driver = await launch(name);
  });
  afterAll(async () => {
    await driver.close();
    await web.close();
  });

  test('without the permission a feed is followed and waits, and nothing is asked of its site', async () => {
    const page = await driver.openPage(SETTINGS);
    await typeIn(page, [`${web.origin}/conditional.xml`]);
    await askBackground(page, 'followFeeds', toFollow([`${web.origin}/conditional.xml`]), Date.now());
    await until(
      'the feed waits',
      async () => (await healthOf(page, `${web.origin}/conditional.xml`))?.problem === 'permission-missing',
    );
    expect(web.arrived).toEqual([]);
    await driver.grantHosts(LOCAL);
    await until(
      'its entries',
      async () => (await entriesOf(page, `${web.origin}/conditional.xml`)).length === 4,
    );
    await page.close();
  });

  test('a site’s address is typed, its feed found, followed and read', async () => {
    const page = await driver.openPage(SETTINGS);
    await page.waitFor('#add');
    await page.click('#add');
    for (const key of `${web.origin}/site.html`) await page.press(key);
    await page.click('#add ~ button');
    await until(
      'the entries of the feed found',
      async () => (await entriesOf(page, `${web.origin}/good.xml`)).length === 4,
    );
    const { feeds } = await storedIn(page);
    expect(feeds.find(({ address }) => address.endsWith('/good.xml'))?.title).toBe('Its feed');
    await page.close();
  });

  test('pages themselves can ask nobody', async () => {
    const page = await driver.openPage(SETTINGS);
    const before = web.arrived.length;
    const outcome = await page.runWith(`${web.origin}/good.xml`, (_window, _document, address) =>
      globalThis.fetch(address).then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
    expect(web.arrived.length).toBe(before);
    await page.close();
  });

  test('the badly behaved web does no harm, and each feed says what is wrong with it', async () => {
    const page = await driver.openPage(SETTINGS);
    const paths = [
      'lying moved found gone limited failing loop page wrong-type empty charset reset bomb endless drip nowhere',
    ].flatMap((line) => line.split(' '));
    const addressOf = (path: string): string => `${web.origins[paths.indexOf(path)]}/${path}.xml`;
    await typeIn(page, paths.map(addressOf));
    await askBackground(page, 'followFeeds', toFollow(paths.map(addressOf)), Date.now());
    const stored = await until(
      'every feed was asked',
      async () => {
        const seen = await storedIn(page);
        return isAtRest(seen) && seen;
      },
      2 * PATIENCE_MS,
    );
    const told = Object.fromEntries(
      paths.map((path) => {
        const feed = stored.feeds.find(({ address }) => address === addressOf(path));
        const health = stored.health.find(({ feedId }) => feedId === feed?.id);
        return [path, health?.problem ?? health?.httpStatus];
      }),
    );
    expect(told).toEqual({
      lying: 200,
      moved: 200,
      found: 200,
      gone: 'feed-gone',
      limited: 'feed-limited',
      failing: 'feed-server-error',
      loop: 'feed-redirects-in-a-loop',
      page: 'feed-is-a-web-page',
      'wrong-type': 200,
      empty: 'feed-not-recognised',
      charset: 200,
      reset: 'feed-unreachable',
      bomb: 'feed-too-large',
      endless: 'feed-too-large',
      drip: 'feed-timed-out',
      nowhere: 'feed-missing',
    });
    expect(await entriesOf(page, addressOf('charset'))).toContain('Größe und Maß of charset');
    const limited = await healthOf(page, addressOf('limited'));
    expect((limited?.nextTryAt ?? 0) - Date.now()).toBeGreaterThan(7_000_000);
    const carried = web.arrived.flatMap(({ headers }) => [headers.cookie, headers.referer]);
    expect(carried.filter((value) => value !== undefined)).toEqual([]);
    await page.close();
  });

  test('a refresh brings what is new, once, and asks with what the server said of itself', async () => {
    const page = await driver.openPage(SETTINGS);
    const { feeds } = await storedIn(page);
    const slow = feeds.filter(({ address }) => /drip|endless|bomb/.test(address)).map(({ id }) => id);
    await askBackground(page, 'unfollow', slow, Date.now());
    const conditional = `${web.origin}/conditional.xml`;
    const asked = () => web.arrived.filter(({ path }) => path === '/conditional.xml');
    const before = asked().length;
    await askBackground(page, 'refresh', 'all');
    await until('it was asked again', async () => asked().length > before);
    expect(asked().at(-1)?.headers['if-none-match']).toBeDefined();
    await until('the refresh has ended', async () => (await storedIn(page)).refresh === null);
    web.publish();
    await askBackground(page, 'refresh', 'all');
    await until('the new entry', async () => (await entriesOf(page, conditional)).length === 5);
    expect(new Set(await entriesOf(page, conditional)).size).toBe(5);
    await page.close();
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestLine } from '../../src/core/model/request-line';
import { page as articlePage, PARAGRAPHS, paragraphs } from '../support/article-page';
import { type Sites, startSites } from '../support/several-sites';
import { type Driver, type Page, until } from './support/driver';
import { browsers, launch } from './support/launch';
import { askBackground, isAtRest, storedIn, toFollow } from './support/lede-store';
import { recordsIn, valueIn } from './support/records';
import { textsOn } from './support/texts-on';

const SETTINGS = 'src/reader/settings.html';
const FEEDS = 'feeds.example';
const PAPER = 'harbourpost.example';
const PATH = '/city/2024/03/11/ferry-terminal-reopens';
const LAST = PARAGRAPHS.at(-1) ?? '';

const patterns = (host: string): string[] => [host, `www.${host}`].flatMap(both);
const both = (host: string): string[] => [`http://${host}/*`, `https://${host}/*`];

const feedOf = (address: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Harbour Post</title><link>${address}</link><description>City</description>
<item><guid isPermaLink="false">ferry</guid><title>Ferry terminal reopens</title><link>${address}?utm_source=rss</link>
<pubDate>Mon, 11 Mar 2024 06:00:00 GMT</pubDate><description>The ferry terminal at Saltmarket Quay is open again.</description></item>
</channel></rss>`;

describe.each(browsers)('getting an article in %s', (name) => {
  let driver: Driver;
  let web: Sites;
  let story: string;
  beforeAll(async () => {
    web = await startSites();
    driver = await launch(name, { names: [FEEDS, PAPER, `www.${PAPER}`] });
    web.serve('/city.xml', 'application/rss+xml; charset=utf-8', feedOf(web.at(PAPER, PATH)));
    const article = `<article><h1>Ferry terminal reopens</h1>${paragraphs()}</article>`;
    web.serve(PATH, 'text/html; charset=utf-8', articlePage(article));
    await driver.grantHosts(patterns(FEEDS));
    const page = await driver.openPage(SETTINGS);
    await askBackground(page, 'followFeeds', toFollow([web.at(FEEDS, '/city.xml')]), Date.now());
    await until('the feed was read', async () => isAtRest(await storedIn(page)));
    const id = (await storedIn(page)).entries[0]?.id ?? '';
    story = `src/reader/index.html?view=story&entry=${encodeURIComponent(id)}`;
    await page.close();
  });
  afterAll(async () => {
    await driver.close();
    await web.close();
  });

  const asked = () => web.log.filter(({ address }) => new URL(address).hostname.endsWith(PAPER));
  const proseOn = async (page: Page) => (await textsOn(page, '.prose')).join();

  test('a click reads the page once, with the site’s permission, and nothing is asked before it', async () => {
    const page = await driver.openPage(story);
    await page.waitFor('[data-do=get]');
    expect((await textsOn(page, '.all-sent')).join()).toContain(
      `Your browser will ask whether Lede may read ${new URL(web.at(PAPER, PATH)).host}.`,
    );
    expect(asked()).toEqual([]);
    // The reader's yes, which no dialog can be asked for: the page does not know of it before it asks.
    await driver.grantHosts(patterns(PAPER));
    await page.click('[data-do=get]');
    await until('the whole article is there', async () => (await proseOn(page)).includes(LAST));
    expect((await textsOn(page, '.about')).join()).toMatch(/Got from harbourpost\.example:\d+ today at \d/);
    expect(await textsOn(page, '.all-sent')).toEqual([]);
    expect(asked().map(({ method, address }) => `${method} ${address}`)).toEqual([
      `GET ${web.at(PAPER, PATH)}`,
    ]);
    expect(asked()[0]?.headers).not.toHaveProperty('cookie');
    expect(asked()[0]?.headers).not.toHaveProperty('referer');
    const lines = (await recordsIn(page, ['requests'])).requests ?? [];
    const line = lines.map((record) => valueIn<RequestLine>(record)).at(-1);
    expect(line).toMatchObject({
      address: web.at(PAPER, PATH),
      why: { kind: 'article', title: 'Ferry terminal reopens' },
      end: { status: 200, problem: null },
    });
    await page.close();
  });

  test('it is there afterwards without a background and without a connection, and opening it asks nobody', async () => {
    await driver.killBackground();
    await driver.setOffline(true);
    const page = await driver.openPage(story);
    await until('the whole article is there', async () => (await proseOn(page)).includes(LAST));
    for (const paragraph of PARAGRAPHS) expect(await proseOn(page)).toContain(paragraph);
    expect(asked()).toHaveLength(1);
    await page.close();
    await driver.setOffline(false);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestLine } from '../../src/core/model/request-line';
import { type Served, type Sites, startSites } from '../support/several-sites';
import { violations } from './support/axe';
import { type Driver, type Page, until } from './support/driver';
import { browsers, launch } from './support/launch';
import { askBackground, isAtRest, storedIn, toFollow, typeIn } from './support/lede-store';
import { recordsIn, valueIn } from './support/records';

const SETTINGS = 'src/reader/settings.html';
const PAPER = 'paper.example';
const ALLOWED = 'allowed.example';
const MOVED = 'moved.example';
const NAMES = [PAPER, ALLOWED, MOVED, `www.${PAPER}`];

const patterns = (...hosts: string[]): string[] =>
  hosts.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);

const ledgerIn = async (page: Page): Promise<RequestLine[]> =>
  ((await recordsIn(page, ['requests'])).requests ?? []).map((record) => valueIn<RequestLine>(record));

const healthOf = async (page: Page, address: string) => {
  const { feeds, health } = await storedIn(page);
  const id = feeds.find((feed) => feed.address === address)?.id;
  return health.find(({ feedId }) => feedId === id);
};

/** A line of the ledger and a request as its server saw it, in the same words. */
const inWords = (line: RequestLine): string =>
  `${line.method} ${line.address}: ${line.end?.status}, ${line.end?.bytes} bytes`;
const asServed = ({ method, address, status, bytes }: Served): string =>
  `${method} ${address}: ${status}, ${bytes} bytes`;

const hostsIn = (log: readonly Served[]): string[] => [
  ...new Set(log.map(({ address }) => new URL(address).hostname)),
];

describe.each(browsers)('privacy in %s', (name) => {
  let driver: Driver;
  let web: Sites;
  beforeAll(async () => {
    web = await startSites();
    driver = await launch(name, { names: NAMES });
  });
  afterAll(async () => {
    await driver.close();
    await web.close();
  });

  const follow = async (page: Page, ...addresses: string[]): Promise<void> => {
    await askBackground(page, 'followFeeds', toFollow(addresses), Date.now());
    await until('every feed was asked', async () => isAtRest(await storedIn(page)));
  };
  const addressOf = (path: string): string => web.at(PAPER, path);

  test('a redirect goes no further than the reader allowed, and the reader is told where it leads', async () => {
    web.redirect('/away.xml', web.at(MOVED, '/feed/moved.xml'));
    web.redirect('/near.xml', web.at(ALLOWED, '/feed/near.xml'), 308);
    web.redirect('/router.xml', web.at('127.0.0.2', '/setup?reboot=1'), 302);
    web.redirect('/self.xml', web.at('localhost', '/feed/self.xml'), 307);
    web.redirect('/twice.xml', web.at(ALLOWED, '/away.xml'), 302);
    web.redirect('/loop.xml', addressOf('/loop.xml'), 302);
    await driver.grantHosts(patterns(PAPER, ALLOWED, '127.0.0.1', '127.0.0.2', 'localhost'));
    const page = await driver.openPage(SETTINGS);
    const paths = [
      '/feed/good.xml',
      '/away.xml',
      '/near.xml',
      '/router.xml',
      '/self.xml',
      '/twice.xml',
      '/loop.xml',
    ];
    // The last one is a link of a list: nobody typed it.
    await follow(page, ...paths.map(addressOf), web.at('127.0.0.1', '/feed/unasked.xml'));

    expect(hostsIn(web.log).sort()).toEqual([ALLOWED, PAPER]);
    const told = async (path: string) => {
      const health = await healthOf(page, addressOf(path));
      return { problem: health?.problem, leadsTo: health?.leadsTo };
    };
    expect(await told('/feed/good.xml')).toEqual({ problem: null, leadsTo: null });
    expect(await told('/near.xml')).toEqual({ problem: null, leadsTo: web.at(ALLOWED, '/feed/near.xml') });
    const away = { problem: 'feed-redirects-away', leadsTo: web.at(MOVED, '/feed/moved.xml') };
    expect(await told('/away.xml')).toEqual(away);
    expect(await told('/twice.xml')).toEqual(away);
    const lost = 'feed-redirects-to-private';
    expect(await told('/router.xml')).toEqual({
      problem: lost,
      leadsTo: web.at('127.0.0.2', '/setup?reboot=1'),
    });
    expect(await told('/self.xml')).toEqual({
      problem: lost,
      leadsTo: web.at('localhost', '/feed/self.xml'),
    });
    expect(await told('/loop.xml')).toMatchObject({ problem: 'feed-redirects-in-a-loop' });
    expect(await healthOf(page, web.at('127.0.0.1', '/feed/unasked.xml'))).toMatchObject({
      problem: 'address-private',
      nextTryAt: null,
    });
    await page.close();
  });

  test('the reader allows the site a feed has moved to, and it is read there', async () => {
    const page = await driver.openPage(SETTINGS);
    await driver.grantHosts(patterns(MOVED));
    await until(
      'the moved feed is read',
      async () => (await healthOf(page, addressOf('/away.xml')))?.problem === null,
    );
    expect((await healthOf(page, addressOf('/away.xml')))?.leadsTo).toBe(web.at(MOVED, '/feed/moved.xml'));
    await page.close();
  });

  test('an address in the reader’s own network is asked once they typed it', async () => {
    const page = await driver.openPage(SETTINGS);
    await typeIn(page, [web.at('127.0.0.1', '/')]);
    const address = web.at('127.0.0.1', '/feed/unasked.xml');
    await until('it is read', async () => (await healthOf(page, address))?.lastAnsweredAt);
    await page.close();
  });

  test('looking for feeds follows no link into the reader’s own network', async () => {
    const page = await driver.openPage(SETTINGS);
    const found = await askBackground(page, 'discoverFeeds', addressOf('/site.html'));
    expect(found).toMatchObject({ ok: true, value: [{ address: addressOf('/feed/found.xml') }] });
    await page.close();
  });

  test('the ledger is what the servers saw, request by request, also after the background was killed', async () => {
    const page = await driver.openPage(SETTINGS);
    await askBackground(page, 'refresh', 'all');
    await until('every feed was asked again', async () => {
      const asked = web.log.filter(({ address }) => address === addressOf('/feed/good.xml'));
      return asked.length >= 2 && isAtRest(await storedIn(page));
    });
    const lines = await ledgerIn(page);
    expect(lines.map(inWords).sort()).toEqual(web.log.map(asServed).sort());
    expect(lines.some(({ end }) => end?.status === 304)).toBe(true);
    expect(hostsIn(web.log).sort()).toEqual(['127.0.0.1', ALLOWED, MOVED, PAPER]);
    for (const { why } of lines) expect(['refresh', 'discovery']).toContain(why.kind);

    await askBackground(page, 'followFeeds', toFollow([addressOf('/slow.xml')]), Date.now());
    await until('the slow feed is asked', async () =>
      web.log.some(({ address }) => address === addressOf('/slow.xml')),
    );
    await driver.killBackground();
    const after = await ledgerIn(page);
    expect(after.map(({ address }) => address).sort()).toEqual(web.log.map(({ address }) => address).sort());
    expect(after.find(({ address }) => address === addressOf('/slow.xml'))?.end).toBeNull();
    web.release();
    await page.close();
  });

  test('a tag that is another with every answer is not sent back', async () => {
    const page = await driver.openPage(SETTINGS);
    const address = web.at(ALLOWED, '/tagged.xml');
    await askBackground(page, 'followFeeds', toFollow([address]), Date.now());
    const tagged = () => web.log.filter((served) => served.address === address);
    for (let times = 1; times <= 4; times += 1) {
      const { id = '' } = (await storedIn(page)).feeds.find((feed) => feed.address === address) ?? {};
      if (times > 1) await askBackground(page, 'retryFeed', id);
      await until('it is asked again, and the answer is stored', async () => {
        const line = (await ledgerIn(page)).filter((one) => one.address === address)[times - 1];
        const answeredAt = (await healthOf(page, address))?.lastAnsweredAt ?? 0;
        return line !== undefined && answeredAt >= (line.end?.endedAt ?? Number.POSITIVE_INFINITY);
      });
    }
    const sent = tagged().map(({ headers }) => headers['if-none-match']);
    // Once, before it was seen that the tag says nothing of the document.
    expect(sent).toEqual([undefined, '"reader-1"', undefined, undefined]);
    await page.close();
  });

  test('the settings show the ledger, and a switch takes a site back: its feeds wait, and nobody is asked', async () => {
    const page = await driver.openPage(`${SETTINGS}#privacy`);
    await page.setWidth(1200, 1000);
    await page.waitFor('#requests tbody tr');
    const textsOf = (selector: string) =>
      page.runWith(selector, (_window, document, wanted) =>
        [...document.querySelectorAll(wanted)].map((each) => each.textContent ?? ''),
      );
    const hosts = await textsOf('#hosts-today tbody th');
    const asked = new Set(web.log.map(({ address }) => new URL(address).host));
    expect([...hosts].sort()).toEqual([...asked].sort());
    await page.click('#find-request');
    for (const key of 'moved') await page.press(key);
    await until('only what was searched for', async () => {
      const lines = await textsOf('#requests tbody tr:not(.more)');
      return lines.length > 0 && lines.every((line) => line.includes('moved'));
    });
    for (const scheme of ['light', 'dark'] as const) {
      await page.colours(scheme);
      await page.screenshot(`out/screens/privacy-${name}-${scheme}.png`);
      expect(await violations(page)).toEqual([]);
    }
    await page.colours('light');

    await page.click(`#sites [aria-label="Lede may read ${PAPER}"]`);
    await until(
      'the feeds there wait',
      async () => (await healthOf(page, addressOf('/feed/good.xml')))?.problem === 'permission-missing',
    );
    const before = web.log.length;
    await askBackground(page, 'refresh', 'all');
    await until(
      'the others are asked',
      async () => web.log.length > before && isAtRest(await storedIn(page)),
    );
    expect(hostsIn(web.log.slice(before))).not.toContain(PAPER);
    expect(await textsOf('#sites [aria-checked="true"]')).not.toEqual([]);
    await page.close();
  });
});

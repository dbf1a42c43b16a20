import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/core/model/edition';
import { type Loopback, startLoopback } from '../support/loopback-server';
import { type NewsOfDays, openNewsOfDays } from '../support/news-of-days';
import { type Driver, type Page, until } from './support/driver';
import { browsers, launch } from './support/launch';
import { askBackground, isAtRest, storedIn, toFollow, typeIn } from './support/lede-store';
import { recordsIn, valuesOf } from './support/records';

const LOCAL = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const SETTINGS = 'src/reader/settings.html';
const READER = '/src/reader/index.html';
const HOUR_MS = 3_600_000;
/** What comes second has come by then. */
const LOOKED_AT_MS = 1_500;
/** Rounding alone. */
const STILL_PX = 1;

type Opened = { readonly path: string; readonly width: number; readonly height: number };

const POPUP: Opened = { path: '/src/popup/index.html', width: 400, height: 600 };
const readerAt = (query: string): Opened => ({ path: READER + query, width: 1200, height: 900 });

/**
 * Opens a page of Lede's from another, and looks at it at every frame from its first headline on: which headlines
 * moved, and how far from where they were first seen, in CSS pixels.
 */
const movedIn = (page: Page, opened: Opened): Promise<{ seen: number; moved: string[] }> =>
  page.runWith({ ...opened, limitMs: LOOKED_AT_MS }, async (window, _document, wanted) => {
    const view = window.open(wanted.path, '_blank', `popup,width=${wanted.width},height=${wanted.height}`);
    if (view === null) throw new Error('No window was opened');
    /** A page behind others has its clocks slowed, and its messages not. */
    const soon = (): Promise<void> =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(null);
      });
    const first = new Map<string, number>();
    const moved = new Map<string, number>();
    let end = performance.now() + 30_000;
    let isSeen = false;
    let lookedAt = 0;
    while (performance.now() < end) {
      await soon();
      if (performance.now() - lookedAt < 16) continue;
      lookedAt = performance.now();
      for (const [place, link] of view.document.querySelectorAll<HTMLElement>('[data-headline]').entries()) {
        const name = `${place} ${link.dataset.entry}`;
        const top = link.getBoundingClientRect().top + view.scrollY;
        const before = first.get(name);
        if (before === undefined) first.set(name, top);
        else if (Math.abs(top - before) > (moved.get(name) ?? 0)) moved.set(name, Math.abs(top - before));
      }
      if (!isSeen && first.size > 0) {
        isSeen = true;
        end = lookedAt + wanted.limitMs;
      }
    }
    view.close();
    const far = [...moved].filter(([, by]) => by > 0).map(([name, by]) => `${name}: ${by.toFixed(1)} px`);
    return { seen: first.size, moved: far };
  });

const farther = (moved: readonly string[]): string[] =>
  moved.filter((each) => Number(/: ([\d.]+) px$/.exec(each)?.[1]) > STILL_PX);

describe.each(browsers)('nothing that is read moves in %s', (name) => {
  let driver: Driver;
  let page: Page;
  /** Where the broken feeds are. */
  let web: Loopback;
  let news: NewsOfDays;
  beforeAll(async () => {
    web = await startLoopback();
    news = await openNewsOfDays({
      feeds: 4,
      startAt: Date.now() - 10 * HOUR_MS,
      everyMs: HOUR_MS / 2,
      latest: 20,
      now: () => Date.now(),
    });
    driver = await launch(name, { keepsPermissions: true });
    await driver.grantHosts(LOCAL);
    await (await driver.clickToolbar()).close();
    page = await driver.openPage(SETTINGS);
  });
  afterAll(async () => {
    await driver.close();
    await Promise.all([web.close(), news.close()]);
  });

  const staysStill = async (framed: Opened, atLeast: number): Promise<void> => {
    const { seen, moved } = await movedIn(page, framed);
    expect(seen, framed.path).toBeGreaterThanOrEqual(atLeast);
    expect(farther(moved), framed.path).toEqual([]);
  };

  test('in the sample edition, in popup and reader', async () => {
    await staysStill(POPUP, 18);
    await staysStill(readerAt(''), 18);
  });

  test('in a live edition while feeds are broken, from the first look on', async () => {
    const addresses = [...news.addresses, `${web.origin}/gone.xml`, `${web.origin}/page.xml`];
    await typeIn(page, addresses);
    await askBackground(page, 'followFeeds', toFollow(addresses), Date.now());
    await until('the feeds are asked', async () => isAtRest(await storedIn(page)));
    await until('an edition', async () =>
      valuesOf<Edition>(await recordsIn(page, ['editions']), 'editions').some(({ kind }) => kind === 'live'),
    );
    // What was shown last is the sample edition, with the way to one's own: that goes once, and for good.
    await movedIn(page, POPUP);
    await staysStill(POPUP, 3);
    for (const query of ['', '?view=everything', '?view=archive']) await staysStill(readerAt(query), 1);
  });

  test('while feeds are refreshed', async () => {
    const refreshing = askBackground(page, 'refresh', 'all');
    await staysStill(POPUP, 3);
    await refreshing;
  });
});

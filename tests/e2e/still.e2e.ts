import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Loopback, startLoopback } from '../support/loopback-server';
import { type Driver, type Page, until } from './support/driver';
import { browsers, launch } from './support/launch';
import { askBackground, isAtRest, storedIn, toFollow, typeIn } from './support/lede-store';

const LOCAL = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const SETTINGS = 'src/reader/settings.html';
const READER = '/src/reader/index.html';
/** What comes second has come by then. */
const LOOKED_AT_MS = 2_500;
/** Rounding alone. */
const STILL_PX = 1;

type Framed = { readonly path: string; readonly width: number; readonly height: number };

const POPUP: Framed = { path: '/src/popup/index.html', width: 400, height: 600 };
const readerAt = (query: string): Framed => ({ path: READER + query, width: 1200, height: 900 });

/**
 * Opens a page of Lede's in a frame of another, and looks at it at every frame from its first headline on: which
 * headlines moved, and how far from where they were first seen, in CSS pixels.
 */
const movedIn = (page: Page, framed: Framed): Promise<{ seen: number; moved: string[] }> =>
  page.runWith(
    { ...framed, limitMs: LOOKED_AT_MS },
    async (window, document, { path, width, height, limitMs }) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = `position: fixed; inset: 0 auto auto 0; border: 0; inline-size: ${width}px; block-size: ${height}px`;
      frame.src = path;
      document.body.append(frame);
      const first = new Map<string, number>();
      const moved = new Map<string, number>();
      let end = Number.POSITIVE_INFINITY;
      const begunAt = window.performance.now();
      while (window.performance.now() < Math.min(end, begunAt + 30_000)) {
        await new Promise((resolve) => window.requestAnimationFrame(resolve));
        const view = frame.contentWindow;
        const links = view?.document.querySelectorAll<HTMLElement>('[data-headline]') ?? [];
        for (const [place, link] of [...links].entries()) {
          const name = `${place} ${link.dataset.entry}`;
          const top = link.getBoundingClientRect().top + (view?.scrollY ?? 0);
          const before = first.get(name);
          if (before === undefined) first.set(name, top);
          else if (Math.abs(top - before) > (moved.get(name) ?? 0)) moved.set(name, Math.abs(top - before));
        }
        if (first.size > 0 && end === Number.POSITIVE_INFINITY) end = window.performance.now() + limitMs;
      }
      frame.remove();
      const far = [...moved].filter(([, by]) => by > 0).map(([name, by]) => `${name}: ${by.toFixed(1)} px`);
      return { seen: first.size, moved: far };
    },
  );

const farther = (moved: readonly string[]): string[] =>
  moved.filter((each) => Number(/: ([\d.]+) px$/.exec(each)?.[1]) > STILL_PX);

describe.each(browsers)('nothing that is read moves in %s', (name) => {
  let driver: Driver;
  let page: Page;
  let web: Loopback;
  beforeAll(async () => {
    web = await startLoopback({ entries: 8, hosts: 3 });
    driver = await launch(name, { keepsPermissions: true });
    await driver.grantHosts(LOCAL);
    await (await driver.clickToolbar()).close();
    page = await driver.openPage(SETTINGS);
  });
  afterAll(async () => {
    await driver.close();
    await web.close();
  });

  const staysStill = async (framed: Framed, atLeast: number): Promise<void> => {
    const { seen, moved } = await movedIn(page, framed);
    expect(seen, framed.path).toBeGreaterThanOrEqual(atLeast);
    expect(farther(moved), framed.path).toEqual([]);
  };

  test('in the sample edition, in popup and reader', async () => {
    await staysStill(POPUP, 18);
    await staysStill(readerAt(''), 18);
  });

  test('in a live edition while feeds are broken, from the first look on', async () => {
    const feeds = [0, 1, 2].map((feed) => web.feedAddress(feed));
    const addresses = [...feeds, `${web.origin}/gone.xml`, `${web.origin}/page.xml`];
    await typeIn(page, addresses);
    await askBackground(page, 'followFeeds', toFollow(addresses), Date.now());
    await until('the feeds are asked', async () => isAtRest(await storedIn(page)));
    await until(
      'an edition',
      () =>
        page.evaluate(`new Promise((resolve) => {
        const opening = indexedDB.open('lede');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('desk').objectStore('desk').get('front');
          asked.onsuccess = () => { opening.result.close(); resolve(asked.result?.kind === 'live'); };
        };
      })`) as Promise<boolean>,
    );
    // The first has no snapshot of it, and the second has.
    for (const _look of [1, 2]) await staysStill(POPUP, 3);
    for (const query of ['', '?view=everything', '?view=archive']) await staysStill(readerAt(query), 1);
  });

  test('while feeds are refreshed', async () => {
    web.publish();
    const refreshing = askBackground(page, 'refresh', 'all');
    await staysStill(POPUP, 3);
    await refreshing;
  });
});

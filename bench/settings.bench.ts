import type { BrowserName, Driver } from '../tests/e2e/support/driver';
import { browsers, launch } from '../tests/e2e/support/launch';
import { firstPaint, medianOf } from './support/bench-copy';

/** Openings with each number of feeds; their medians are compared. */
const ROUNDS = 11;
const FEW = 20;
const MANY = 2000;
/** A hundred times the feeds may take this many times as long to show: reading the list grows, painting must not. */
const CEILING = 2;

const SETTINGS = 'src/reader/settings.html';

/** Puts so many feeds in place of those there are, none of them due. */
async function follow(driver: Driver, count: number): Promise<void> {
  const page = await driver.openPage(SETTINGS);
  await page.waitFor('.settings');
  await page.runWith(count, async (window, _document, wanted) => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await answer(window.indexedDB.open('lede'));
    const tx = db.transaction(['feeds', 'health'], 'readwrite');
    const [feeds, health] = [tx.objectStore('feeds'), tx.objectStore('health')];
    feeds.clear();
    health.clear();
    const now = Date.now();
    for (let at = 0; at < wanted; at += 1) {
      const isAiling = at % 40 === 0;
      feeds.put({
        id: `f${at}`,
        address: `https://paper-${at}.example/feed`,
        title: `Paper ${at}`,
        homeAddress: null,
        folder: [`Folder ${at % 30}`],
        followedAt: now,
        pausedAt: null,
      });
      health.put({
        feedId: `f${at}`,
        lastAnsweredAt: now - at * 60_000,
        lastEntriesAt: null,
        failingSince: isAiling ? now - 86_400_000 : null,
        failuresInARow: isAiling ? 4 : 0,
        entriesPerWeek: at % 70,
        problem: isAiling ? 'feed-unreachable' : null,
        httpStatus: isAiling ? null : 200,
        nextTryAt: now + 86_400_000,
        etag: null,
        lastModified: null,
        byteHash: null,
      });
    }
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
  });
  await page.close();
}

/** Milliseconds from opening the settings to the first paint, which has the ledger in it. */
const opening = (driver: Driver): Promise<number> => firstPaint(driver, SETTINGS, '.ledger th.feed');

/** Milliseconds from “Show all” until every feed has its row. */
async function showingAll(driver: Driver): Promise<number> {
  const page = await driver.openPage(SETTINGS);
  await page.waitFor('.more button');
  const took = await page.runWith(MANY, async (window, document, wanted) => {
    const start = window.performance.now();
    document.querySelector<HTMLElement>('.more button')?.click();
    while (document.querySelectorAll('.ledger th.feed').length < wanted) {
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
    }
    return window.performance.now() - start;
  });
  await page.close();
  return took;
}

async function measure(browser: BrowserName): Promise<boolean> {
  const driver = await launch(browser);
  try {
    await (await driver.clickToolbar()).close();
    const times = { few: [] as number[], many: [] as number[] };
    for (const [name, count] of [
      ['few', FEW],
      ['many', MANY],
    ] as const) {
      await follow(driver, count);
      await opening(driver);
      for (let round = 0; round < ROUNDS; round += 1) times[name].push(await opening(driver));
    }
    const ratio = medianOf(times.many) / medianOf(times.few);
    console.log(
      `${browser}: settings with ${MANY} feeds ${medianOf(times.many).toFixed(0)} ms to the first paint, ` +
        `with ${FEW} feeds ${medianOf(times.few).toFixed(0)} ms: ratio ${ratio.toFixed(2)}, ceiling ${CEILING}; ` +
        `all ${MANY} rows ${(await showingAll(driver)).toFixed(0)} ms after “Show all”`,
    );
    return ratio <= CEILING;
  } finally {
    await driver.close();
  }
}

export async function run(): Promise<boolean> {
  let held = true;
  for (const browser of browsers) held = (await measure(browser)) && held;
  return held;
}

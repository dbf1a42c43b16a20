import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../eval/support/chance';
import { HOUR_MS } from '../src/core/model/durations';
import type { Report } from '../src/core/stories/index/report';
import type { BrowserName, Page } from '../tests/e2e/support/driver';
import { browsers, launch } from '../tests/e2e/support/launch';
import { askBackground, storedIn, toFollow, typeIn } from '../tests/e2e/support/lede-store';
import { escaped } from '../tests/support/escaped';
import { type Loopback, startLoopback } from '../tests/support/loopback-server';
import { copyWith } from './support/bench-copy';
import { realNews } from './support/real-news';

const FEEDS = 200;
const ENTRIES = 50;
/** Milliseconds from the last feed to the first edition: a reader who has just imported a list sits before it. */
const MOST_MS = 10_000;
/** What is put down while working, beside what is there at the end. */
const MOST_PUT = 3;

/** Counts what goes into the workshop. It stands before the background's own script. */
const COUNTER = `
globalThis.putIn = { newsroom: 0, draft: 0, newsroomTimes: 0, draftTimes: 0, newsroomLast: 0 };
const sizeOf = (value) => {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'string') return value.length;
  if (typeof value === 'number') return 8;
  if (value instanceof Map) { let sum = 0; for (const [key, each] of value) sum += sizeOf(key) + sizeOf(each); return sum; }
  if (value !== null && typeof value === 'object') { let sum = 0; for (const each of Object.values(value)) sum += sizeOf(each); return sum; }
  return 4;
};
const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (value, ...rest) {
  if (this.name === 'workshop') {
    const name = rest[0] === 'newsroom' ? 'newsroom' : 'draft';
    const size = sizeOf(value);
    putIn[name] += size;
    putIn[name + 'Times'] += 1;
    putIn[name + 'Last'] = size;
  }
  return put.call(this, value, ...rest);
};
const channel = new BroadcastChannel('bench');
channel.onmessage = ({ data }) => { if (data === 'how much') channel.postMessage(putIn); };
`;

const LOADER = 'service-worker-loader.js';

/** The feeds of an import, as their servers send them; the newest entry is an hour old. */
function documentsOf(news: readonly Report[]): readonly string[] {
  const newest = news.reduce((latest, { publishedAt }) => Math.max(latest, publishedAt), 0);
  const shift = Date.now() - HOUR_MS - newest;
  const item = ({ title, text, publishedAt, address }: Report): string =>
    `<item><title>${escaped(title)}</title><description>${escaped(text)}</description><link>${address}</link>` +
    `<guid>${address}</guid><pubDate>${new Date(publishedAt + shift).toUTCString()}</pubDate></item>`;
  return Array.from({ length: FEEDS }, (_one, feed) => {
    const own = news.filter((_each, at) => at % FEEDS === feed);
    return `<rss version="2.0"><channel><title>Feed ${feed}</title><language>en</language>${own.map(item).join('')}</channel></rss>`;
  });
}

type Measured = { readonly storedMs: number; readonly editionMs: number };

/** By the clock of a page: from the wish to follow until all is stored, and from there to the first live edition. */
async function firstEditionIn(page: Page, web: Loopback): Promise<Measured> {
  await page.evaluate(`
    globalThis.seen = new Promise((resolve) => {
      const begun = Date.now();
      let stored = null;
      new BroadcastChannel('lede').onmessage = ({ data }) => {
        if (data.kind === 'refresh-progress' && data.progress === null) stored = Date.now();
        if (data.kind === 'front-changed' && stored !== null)
          resolve({ storedMs: stored - begun, editionMs: Date.now() - stored });
        if (data.kind === 'outcome-changed') resolve(null);
      };
    });
    null`);
  const addresses = Array.from({ length: FEEDS }, (_one, feed) => web.feedAddress(feed));
  await typeIn(page, addresses);
  await askBackground(page, 'followFeeds', toFollow(addresses), Date.now());
  const measured = (await page.evaluate('globalThis.seen')) as Measured | null;
  if (measured === null) throw new Error('There was no edition');
  return measured;
}

type PutDown = Readonly<Record<`${'newsroom' | 'draft'}${'' | 'Times' | 'Last'}`, number>>;

const putDownIn = (page: Page): Promise<PutDown> =>
  page.evaluate(`
    new Promise((resolve) => {
      const channel = new BroadcastChannel('bench');
      channel.onmessage = ({ data }) => resolve(data);
      channel.postMessage('how much');
    })`) as Promise<PutDown>;

async function measure(browser: BrowserName, documents: readonly string[]): Promise<boolean> {
  const dist = copyWith(browser, { 'counter.js': COUNTER });
  const loader = join(dist, LOADER);
  writeFileSync(loader, `import './counter.js';\n${readFileSync(loader, 'utf8')}`);
  const web = await startLoopback({ hosts: FEEDS, documents });
  const driver = await launch(browser, { dist });
  try {
    await driver.grantHosts(['http://127.0.0.1/*', 'https://127.0.0.1/*']);
    const page = await driver.openPage('src/reader/index.html');
    const { storedMs, editionMs } = await firstEditionIn(page, web);
    const { entries } = await storedIn(page);
    const put = await putDownIn(page);
    const times = (put.newsroom + put.draft) / (put.newsroomLast + put.draftLast);
    const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
    console.log(`\n${browser}: ${FEEDS} feeds with ${ENTRIES} entries each, ${entries.length} stored`);
    console.log(`  all stored after ${(storedMs / 1000).toFixed(1)} s`);
    console.log(
      `  first edition ${(editionMs / 1000).toFixed(1)} s after the last feed (aim: ${MOST_MS / 1000} s on a calm machine)`,
    );
    console.log(
      `  put down: stories ${mb(put.newsroom)} in ${put.newsroomTimes}, draft ${mb(put.draft)} in ${put.draftTimes}; ` +
        `${times.toFixed(1)} × what is there at the end (aim: at most ${MOST_PUT}); ` +
        `stories take ${Math.round(put.newsroomLast / entries.length)} bytes an entry`,
    );
    return times <= MOST_PUT;
  } finally {
    await driver.close();
    await web.close();
    rmSync(dist, { recursive: true, force: true });
  }
}

/** An import of two hundred feeds of real news, and how long its reader waits for the first edition of them. */
export async function run(): Promise<boolean> {
  const news = realNews(FEEDS * ENTRIES, 'texts', seeded(1));
  if (news === null) {
    console.log('first-edition: skipped, the collections of news are missing');
    return true;
  }
  const documents = documentsOf(news);
  const held: boolean[] = [];
  for (const browser of browsers) held.push(await measure(browser, documents));
  return held.every((one) => one);
}

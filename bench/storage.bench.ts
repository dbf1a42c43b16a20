import { rmSync } from 'node:fs';
import type { BrowserName, Page } from '../tests/e2e/support/driver';
import { until } from '../tests/e2e/support/driver';
import { browsers, launch } from '../tests/e2e/support/launch';
import { askBackground, storedIn, toFollow } from '../tests/e2e/support/lede-store';
import { copyWith, medianOf } from './support/bench-copy';

const FEW = 100;
const MANY = 100_000;
const FEEDS = 500;
const ROUNDS = 15;
/** Filled in one call, which has to end before the browser's protocol gives up on it. */
const FEEDS_AT_ONCE = 50;
/** What being full may cost, where it costs more than anyone can see: a frame. */
const MOST = 1.5;
const FRAME_MS = 16;

/** Fills Lede's own store as feeds would have, in batches; run in one of its pages. */
const FILL_SCRIPT = `
globalThis.fill = async (from, to, perFeed, text) => {
  const opening = indexedDB.open('lede');
  const db = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
  for (let feed = from; feed < to; feed += 1) {
    const feedId = 'bench' + String(feed).padStart(11, '0');
    const own = perFeed >= 1 ? perFeed : Number(feed % Math.round(1 / perFeed) === 0);
    const tx = db.transaction(['feeds', 'health', 'entries'], 'readwrite');
    tx.objectStore('feeds').put({ id: feedId, address: 'https://f' + feed + '.example/feed', title: 'Feed ' + feed, homeAddress: null, folder: ['Bench'], followedAt: feed, pausedAt: Date.now() });
    tx.objectStore('health').put({ feedId, lastAnsweredAt: Date.now(), lastEntriesAt: null, failingSince: null, failuresInARow: 0, entriesPerWeek: 3, problem: null, httpStatus: 200, nextTryAt: Date.now() + 1e9, etag: null, lastModified: null, byteHash: null, entries: own, bytes: own * 3000 });
    for (let at = 0; at < own; at += 1)
      tx.objectStore('entries').put({ id: feedId + ':' + String(at).padStart(16, '0'), feedId, guid: 'g' + at, address: 'https://f' + feed + '.example/' + at, title: 'Entry ' + at + ' of feed ' + feed, author: null, publishedAt: at, updatedAt: null, summary: text.slice(0, 300), content: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }], language: 'en', image: null, categories: [], enclosures: [], commentsAddress: null, firstSeenAt: Date.now() - at * 60000, position: at });
    await new Promise((resolve, reject) => { tx.oncomplete = resolve; tx.onabort = () => reject(tx.error); });
  }
  db.close();
};`;

/** What the popup reads before it paints, by the same steps as src/store/peek.ts. */
const PEEK = `(async () => {
  const begun = performance.now();
  const opening = indexedDB.open('lede');
  const db = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
  const tx = db.transaction(['desk', 'readings', 'saved']);
  const answer = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
  const desk = tx.objectStore('desk');
  const [front] = await Promise.all(['front', 'settings', 'refresh', 'feedTally', 'feedListQuestion'].map((name) => answer(desk.get(name))));
  const ids = [front.lead, ...front.related].map(({ headline }) => headline.entryId);
  await Promise.all(ids.flatMap((id) => ['readings', 'saved'].map((store) => answer(tx.objectStore(store).getKey(id)))));
  db.close();
  return performance.now() - begun;
})()`;

const HEALTH_TABLE = `(async () => {
  const opening = indexedDB.open('lede');
  const db = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
  const begun = performance.now();
  const answer = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
  const tx = db.transaction(['feeds', 'health', 'desk']);
  await Promise.all([answer(tx.objectStore('feeds').getAll()), answer(tx.objectStore('health').getAll()), answer(tx.objectStore('desk').get('feedTally'))]);
  const ms = performance.now() - begun;
  db.close();
  return ms;
})()`;

const FILES = {
  'fill.html': '<!doctype html><html lang="en"><title>Fill</title><script src="fill.js"></script>',
  'fill.js': FILL_SCRIPT,
};

type Times = { readonly peek: number; readonly follow: number; readonly table: number };

async function timesWith(browser: BrowserName, dist: string, entries: number): Promise<Times> {
  const driver = await launch(browser, { dist });
  try {
    const settings = await driver.openPage('src/reader/settings.html');
    await until('Lede has made its store', async () => (await storedIn(settings)).feeds.length === 0);
    await settings.close();
    const page = await driver.openPage('fill.html');
    await until('the bundled edition is stored', async () => Number(await page.evaluate(PEEK)) > 0);
    // As many feeds on both sides: it is the entries whose number is in question.
    const text = JSON.stringify('A sentence of a story. '.repeat(40));
    for (let from = 0; from < FEEDS; from += FEEDS_AT_ONCE)
      await page.evaluate(`fill(${from}, ${from + FEEDS_AT_ONCE}, ${entries / FEEDS}, ${text})`);
    return {
      peek: await medianTime(ROUNDS, async () => Number(await page.evaluate(PEEK))),
      table: await medianTime(ROUNDS, async () => Number(await page.evaluate(HEALTH_TABLE))),
      follow: await medianTime(ROUNDS, (round) => followOne(page, round)),
    };
  } finally {
    await driver.close();
  }
}

async function followOne(page: Page, round: number): Promise<number> {
  const begun = Date.now();
  await askBackground(page, 'followFeeds', toFollow([`https://new${round}.example/feed`]), begun);
  return Date.now() - begun;
}

async function medianTime(rounds: number, measure: (round: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await measure(round));
  return medianOf(times);
}

async function measure(browser: BrowserName): Promise<boolean> {
  const dist = copyWith(browser, FILES);
  try {
    const few = await timesWith(browser, dist, FEW);
    const many = await timesWith(browser, dist, MANY);
    const rows = (['peek', 'follow', 'table'] as const).map((name) => ({
      what: { peek: 'what the popup reads', follow: 'following a feed', table: 'reading the health table' }[
        name
      ],
      [`${FEW} entries`]: `${few[name].toFixed(1)} ms`,
      [`${MANY} entries`]: `${many[name].toFixed(1)} ms`,
      ratio: (many[name] / few[name]).toFixed(2),
    }));
    console.log(`\n${browser}: ${FEEDS} feeds, medians of ${ROUNDS}`);
    console.table(rows);
    return (['peek', 'follow', 'table'] as const).every(
      (name) => many[name] <= Math.max(few[name] * MOST, few[name] + FRAME_MS),
    );
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

/** Is Lede as quick with a hundred thousand entries as with a hundred? */
export async function run(): Promise<boolean> {
  const held: boolean[] = [];
  for (const browser of browsers) held.push(await measure(browser));
  return held.every((one) => one);
}

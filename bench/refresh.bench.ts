import { rmSync } from 'node:fs';
import type { BrowserName, Page } from '../tests/e2e/support/driver';
import { browsers, launch } from '../tests/e2e/support/launch';
import { askBackground, storedIn, toFollow, typeIn } from '../tests/e2e/support/lede-store';
import { type Loopback, startLoopback } from '../tests/support/loopback-server';
import { copyWith, listed, medianOf } from './support/bench-copy';

const FEEDS = 500;
const ENTRIES = 40;
const ROUNDS = 3;
/** What a refresh may cost beside fetching and storing the same bytes unread. */
const MOST = 1.5;

/** The raw limit, in a page of the same extension: as many requests at once, as many records, nothing read. */
const RAW_SCRIPT = `
globalThis.fetchAndPut = async (addresses, entries) => {
  const opening = indexedDB.open('raw', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('records', { keyPath: 'id' });
  const db = await new Promise((resolve) => { opening.onsuccess = () => resolve(opening.result); });
  const begun = performance.now();
  const queue = addresses.map((address, feed) => [address, feed]);
  const one = async ([address, feed]) => {
    const response = await fetch(address, { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
    const text = new TextDecoder().decode(await response.arrayBuffer());
    const size = Math.ceil(text.length / entries);
    const tx = db.transaction('records', 'readwrite');
    for (let at = 0; at < entries; at += 1) tx.objectStore('records').put({ id: feed + ':' + at, text: text.slice(at * size, (at + 1) * size) });
    await new Promise((resolve) => { tx.oncomplete = resolve; });
  };
  const lane = async () => { for (let next = queue.shift(); next; next = queue.shift()) await one(next); };
  await Promise.all(Array.from({ length: 6 }, lane));
  return performance.now() - begun;
};`;

const FILES = {
  'raw.html': '<!doctype html><html lang="en"><title>Raw</title><script src="raw.js"></script>',
  'raw.js': RAW_SCRIPT,
};

/** Milliseconds of the first refresh of feeds just followed, by the clock of the background that did it. */
async function refreshIn(page: Page, web: Loopback): Promise<number> {
  await page.evaluate(`
    globalThis.ended = new Promise((resolve) => {
      let startedAt = null;
      new BroadcastChannel('lede').onmessage = ({ data }) => {
        if (data.kind !== 'refresh-progress') return;
        if (data.progress === null) resolve(Date.now() - startedAt);
        else startedAt = data.progress.startedAt;
      };
    });
    null`);
  await typeIn(page, addressesOf(web));
  await askBackground(page, 'followFeeds', toFollow(addressesOf(web)), Date.now());
  const ms = Number(await page.evaluate('globalThis.ended'));
  const { entries } = await storedIn(page);
  if (entries.length !== FEEDS * ENTRIES) throw new Error(`Only ${entries.length} entries are stored`);
  return ms;
}

const addressesOf = (web: Loopback): string[] =>
  Array.from({ length: FEEDS }, (_one, feed) => web.feedAddress(feed));

async function measure(browser: BrowserName, web: Loopback): Promise<boolean> {
  const dist = copyWith(browser, FILES);
  const own: number[] = [];
  const raw: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const driver = await launch(browser, { dist });
      try {
        await driver.grantHosts(['http://127.0.0.1/*', 'https://127.0.0.1/*']);
        const rawPage = await driver.openPage('raw.html');
        const page = await driver.openPage('src/reader/index.html');
        const measures = [
          async () => {
            raw.push(
              Number(await rawPage.evaluate(`fetchAndPut(${JSON.stringify(addressesOf(web))}, ${ENTRIES})`)),
            );
          },
          async () => {
            own.push(await refreshIn(page, web));
          },
        ];
        // Taking turns at being first.
        for (const one of round % 2 === 0 ? measures : measures.reverse()) await one();
      } finally {
        await driver.close();
      }
    }
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
  const ratio = medianOf(own) / medianOf(raw);
  console.log(`\n${browser}: ${FEEDS} feeds with ${ENTRIES} entries each, first refresh, ${ROUNDS} rounds`);
  console.log(`  Lede ${listed(own)} ms; the same bytes fetched and put unread ${listed(raw)} ms`);
  console.log(`  median ratio ${ratio.toFixed(2)} (aim: at most ${MOST})`);
  return ratio <= MOST;
}

/** A whole refresh, from the first request to the last stored entry, beside the least that could be done. */
export async function run(): Promise<boolean> {
  // A server for each feed: how hosts are spared is a matter of manners, not of speed.
  const web = await startLoopback({ hosts: FEEDS, entries: ENTRIES, textLength: 1200 });
  try {
    const held: boolean[] = [];
    for (const browser of browsers) held.push(await measure(browser, web));
    return held.every((one) => one);
  } finally {
    await web.close();
  }
}

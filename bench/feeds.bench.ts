import { bytesOf, corpusLines, type FeedCase } from '../eval/support/feed-cases.ts';
import { type RawReader, rawPeers } from '../eval/support/raw-readers.ts';
import { blocksFromHtml } from '../src/core/blocks/blocks-from-html.ts';
import { decodeDocument } from '../src/core/feeds/encoding/decode-document.ts';
import { parseFeed } from '../src/core/feeds/parse-feed.ts';
import type { XmlElement } from '../src/core/feeds/xml/element.ts';
import { readXml } from '../src/core/feeds/xml/read-xml.ts';

/** Passes over all feeds; the quickest counts, because only noise makes a pass slower. */
const PASSES = 5;

type Timing = { readonly name: string; readonly ms: number };

/** How quickly are real feeds read, beside the parsers one could have taken, in one run? */
export async function run(): Promise<boolean> {
  const feeds = realFeeds();
  if (feeds.length === 0) {
    console.log('skipped: the sets of real feeds are not there');
    return true;
  }
  const readable = await readableByAll(feeds);
  const megabytes = readable.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const entries = readable.reduce((sum, one) => sum + countEntries(one), 0);
  console.log(
    `${readable.length} of ${feeds.length} real feeds that every parser reads: ${megabytes.toFixed(1)} MB, ${entries} entries`,
  );
  const timings = await timed([ledeRaw, ...rawPeers], readable);
  return print(timings, msForBlocks(readable), megabytes, entries);
}

const ledeRaw: RawReader = {
  name: 'Lede (with bytes to text, HTML to blocks)',
  read({ bytes, contentType, address }) {
    const result = parseFeed(bytes, { contentType, address });
    if (!result.ok) throw new Error(result.problem.code);
    return result.value;
  },
};

function realFeeds(): readonly FeedCase[] {
  const sets = [
    ['feeds-news-snapshots', 'feeds.jsonl.gz'],
    ['feeds-real-feedjira', 'feeds.jsonl.gz'],
    ['feeds-rss-parser', 'cases.jsonl.gz'],
  ] as const;
  return sets.flatMap(([set, file]) =>
    (corpusLines(set, file) ?? []).map((line) => ({
      id: String(line.id),
      bytes: bytesOf(line),
      contentType: null,
      address: 'https://feeds.example/feed.xml',
      checks: [],
    })),
  );
}

/** Throwing is quick: only feeds that all of them read are timed. */
async function readableByAll(feeds: readonly FeedCase[]): Promise<readonly FeedCase[]> {
  const kept: FeedCase[] = [];
  for (const feed of feeds) {
    const outcomes = await Promise.allSettled(
      [ledeRaw, ...rawPeers].map(async (reader) => reader.read(feed)),
    );
    if (outcomes.every(({ status }) => status === 'fulfilled')) kept.push(feed);
  }
  return kept;
}

function countEntries({ bytes, contentType, address }: FeedCase): number {
  const result = parseFeed(bytes, { contentType, address });
  return result.ok ? result.value.entries.length : 0;
}

/** Passes are interleaved, so that a busy moment of the machine hits everyone. */
async function timed(readers: readonly RawReader[], feeds: readonly FeedCase[]): Promise<readonly Timing[]> {
  const best = new Map<string, number>();
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const reader of readers) {
      const start = performance.now();
      for (const feed of feeds) await reader.read(feed);
      const ms = performance.now() - start;
      best.set(reader.name, Math.min(best.get(reader.name) ?? ms, ms));
    }
  }
  return [...best].map(([name, ms]) => ({ name, ms }));
}

/** What Lede alone does: the markup of these feeds to blocks, by itself. */
function msForBlocks(feeds: readonly FeedCase[]): number {
  const texts = feeds.flatMap(({ bytes }) => markupIn(readXml(decodeDocument(bytes, null).text, null).root));
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const start = performance.now();
    for (const text of texts) blocksFromHtml(text, { base: 'https://feeds.example/' });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const BODIES = new Set(['content:encoded', 'content', 'description', 'summary']);

/** The longest body of each entry is what becomes blocks. */
function markupIn(root: XmlElement | null): readonly string[] {
  if (root === null) return [];
  if (root.name !== 'item' && root.name !== 'entry') return root.children.flatMap(markupIn);
  const bodies = root.children
    .filter(({ name }) => BODIES.has(name))
    .map(({ markup, text }) => markup ?? text);
  return bodies.sort((a, b) => b.length - a.length).slice(0, 1);
}

function print(timings: readonly Timing[], blocksMs: number, megabytes: number, entries: number): boolean {
  const own = timings[0]?.ms ?? 0;
  const fields = own - blocksMs;
  console.log(
    `  Lede's time without HTML to blocks: ${fields.toFixed(0)} ms, the blocks alone: ${blocksMs.toFixed(0)} ms`,
  );
  for (const { name, ms } of timings) {
    const speed = `${((1000 * megabytes) / ms).toFixed(1).padStart(6)} MB/s ${((1000 * entries) / ms).toFixed(0).padStart(7)} entries/s`;
    const ratios = `${(ms / own).toFixed(2)} × Lede, ${(ms / fields).toFixed(2)} × Lede without blocks`;
    console.log(`  ${name.padEnd(42)} ${ms.toFixed(0).padStart(6)} ms ${speed}   ${ratios}`);
  }
  // No peer makes blocks or cleans markup, so the like is held against the like.
  return timings.slice(1).every(({ ms }) => ms >= fields);
}

import { bytesOf, corpusLines, type FeedCase } from '../eval/support/feed-cases.ts';
import { type RawReader, rawPeers } from '../eval/support/raw-readers.ts';
import { parseFeed } from '../src/core/feeds/parse-feed.ts';

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
  return print(timings, megabytes, entries);
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

function print(timings: readonly Timing[], megabytes: number, entries: number): boolean {
  const own = timings[0]?.ms ?? 0;
  for (const { name, ms } of timings) {
    const speed = `${((1000 * megabytes) / ms).toFixed(1).padStart(6)} MB/s ${((1000 * entries) / ms).toFixed(0).padStart(7)} entries/s`;
    console.log(
      `  ${name.padEnd(42)} ${ms.toFixed(0).padStart(6)} ms ${speed}   ${(ms / own).toFixed(2)} × Lede's time`,
    );
  }
  return timings.every(({ ms }) => ms >= own);
}

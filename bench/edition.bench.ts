import { averageLinkTree, cutAt } from '../eval/support/average-link.ts';
import { seeded } from '../eval/support/chance.ts';
import { minHash } from '../eval/support/min-hash.ts';
import { onePass } from '../eval/support/one-pass.ts';
import { plainVectors } from '../eval/support/plain-vectors.ts';
import { composeEdition } from '../src/core/edition/compose-edition.ts';
import { pastOf } from '../src/core/edition/past-edition.ts';
import type { PastEdition } from '../src/core/model/edition-notes.ts';
import type { Entry } from '../src/core/model/entry.ts';
import { addReports } from '../src/core/stories/add-reports.ts';
import type { Report } from '../src/core/stories/index/report.ts';
import { createStoryIndex, type StoryIndex } from '../src/core/stories/index/story-index.ts';
import { wordsOf } from '../src/core/text/words.ts';
import { entriesOf, inputOf } from './support/synthetic-edition.ts';
import { syntheticNews } from './support/synthetic-news.ts';

const SIZES = [1_000, 10_000, 100_000];
const LATER = 200;
/** Methods that look at every pair are asked only where they come back within a minute. */
const MOST_FOR_PEERS: Readonly<Record<string, number>> = {
  'one-pass TF-IDF': 10_000,
  'average link': 1_000,
  MinHash: 1_000,
};

/** Grouping and composing a month of entries and an hour more, in time and memory beside reading their words once. */
export async function run(): Promise<boolean> {
  const rows: Record<string, Record<string, string>> = {};
  const ratios: number[] = [];
  const laterMs: number[] = [];
  const nextRatios: number[] = [];
  for (const size of SIZES) {
    const news = syntheticNews(size + LATER, seeded(size));
    const [first, later] = [news.slice(0, size), news.slice(size)];
    const words = measured(() => first.reduce((sum, each) => sum + wordCount(each), 0));
    const index = createStoryIndex();
    const whole = measured(() => addReports(index, first));
    const edition = composing(entriesOf(first), index, []);
    const more = measured(() => addReports(index, later));
    const next = composing(entriesOf(news), index, edition.past);
    ratios.push((whole.ms + edition.ms) / words.ms);
    laterMs.push(more.ms);
    nextRatios.push(next.ms / words.ms);
    rows[`${size}`] = {
      'words once': `${words.ms.toFixed(0)} ms`,
      'Lede, all': `${whole.ms.toFixed(0)} ms, ${(whole.ms / words.ms).toFixed(1)} ×`,
      kept: `${(bytesIn(index) / 1e6).toFixed(0)} MB, ${(bytesIn(index) / textBytes(first)).toFixed(1)} × the text`,
      'heap grew': `${(whole.bytes / 1e6).toFixed(0)} MB`,
      [`Lede, ${LATER} more`]: `${more.ms.toFixed(0)} ms, ${(more.ms / words.ms).toFixed(2)} ×`,
      'an edition of all': `${edition.ms.toFixed(0)} ms, ${(edition.ms / words.ms).toFixed(2)} ×`,
      'the next edition': `${next.ms.toFixed(0)} ms, ${(next.ms / words.ms).toFixed(2)} ×`,
      ...peerTimes(first, words.ms),
    };
  }
  console.log('Grouping synthetic news (Zipf words, events of one to sixty reports, thirty days):');
  console.table(rows);
  const [small = 1, , large = 1] = ratios;
  const [fewMs = 1, , manyMs = 1] = laterMs;
  const [early = 1, , late = 1] = nextRatios;
  console.log(
    `A hundred times the entries: ${(large / small).toFixed(1)} times the ratio to reading the words; ` +
      `${LATER} more are grouped in ${(manyMs / fewMs).toFixed(1)} times the time; ` +
      `the next edition takes ${(late / early).toFixed(1)} times the ratio.`,
  );
  // Linear growth keeps a ratio; what may be added is what more collisions of common words cost. An edition is composed
  // from all that may stand in it, so that it too grows with the entries and not with what came last.
  return large / small < 4 && manyMs / fewMs < 8 && late / early < 1.5;
}

/** Composes from the stories there are; what the background reads from its store is there already. */
function composing(
  entries: readonly Entry[],
  index: StoryIndex,
  past: readonly PastEdition[],
): { readonly ms: number; readonly past: readonly PastEdition[] } {
  let notes: PastEdition[] = [];
  const { ms } = measured(() => {
    const composed = composeEdition(inputOf(entries, index, past));
    if (composed.kind === 'edition') notes = [pastOf(composed.edition, composed.notes)];
  });
  return { ms, past: [...past, ...notes] };
}

const wordCount = ({ title, text }: Report): number => wordsOf(title).length + wordsOf(text).length;

const textBytes = (reports: readonly Report[]): number =>
  reports.reduce((sum, { title, text }) => sum + title.length + text.length, 0);

function bytesIn(index: object): number {
  return Object.values(index).reduce(
    (sum: number, value) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0),
    0,
  );
}

function measured(work: () => unknown): { readonly ms: number; readonly bytes: number } {
  globalThis.gc?.();
  const before = memory();
  const start = performance.now();
  work();
  return { ms: performance.now() - start, bytes: Math.max(0, memory() - before) };
}

const memory = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

function peerTimes(reports: readonly Report[], wordsMs: number): Record<string, string> {
  const texts = reports.map(({ entryId, title, text }) => ({ id: entryId, title, text, event: '' }));
  const peers: Record<string, () => unknown> = {
    'one-pass TF-IDF': () => onePass(plainVectors(texts), 0.15),
    'average link': () => cutAt(averageLinkTree(plainVectors(texts)), texts.length, 0.1),
    MinHash: () => minHash(texts, 0.25),
  };
  return Object.fromEntries(
    Object.entries(peers).map(([name, work]) => {
      if (texts.length > (MOST_FOR_PEERS[name] ?? 0)) return [name, 'not run'];
      const { ms } = measured(work);
      return [name, `${ms.toFixed(0)} ms, ${(ms / wordsMs).toFixed(1)} ×`];
    }),
  );
}

import { serialize } from 'node:v8';
import { averageLinkTree, cutAt } from '../eval/support/average-link.ts';
import { seeded } from '../eval/support/chance.ts';
import { minHash } from '../eval/support/min-hash.ts';
import { onePass } from '../eval/support/one-pass.ts';
import { plainVectors } from '../eval/support/plain-vectors.ts';
import { composeEdition } from '../src/core/edition/compose-edition.ts';
import { pastOf } from '../src/core/edition/past-edition.ts';
import type { PastEdition } from '../src/core/model/edition-notes.ts';
import type { Entry } from '../src/core/model/entry.ts';
import { addReportSteps, addReports } from '../src/core/stories/add-reports.ts';
import { SLICE } from '../src/core/stories/group-reports.ts';
import type { Report } from '../src/core/stories/index/report.ts';
import { createStoryIndex, type StoryIndex } from '../src/core/stories/index/story-index.ts';
import { wordsOf } from '../src/core/text/words.ts';
import { entriesOf, inputOf } from './support/edition-input.ts';
import { type NewsKind, realNews } from './support/real-news.ts';

const SIZES = [1_000, 10_000, 100_000];
const LATER = 200;
/** Methods that look at every pair are asked only where they come back within a minute. */
const MOST_FOR_PEERS: Readonly<Record<string, number>> = {
  'one-pass TF-IDF': 10_000,
  'average link': 1_000,
  MinHash: 1_000,
};

/** Grouping and composing real news as the background does it, and an hour more, beside reading its words once. */
export async function run(): Promise<boolean> {
  const held: boolean[] = [];
  for (const kind of ['texts', 'headlines'] as const) held.push(measure(kind));
  return held.every((one) => one);
}

function measure(kind: NewsKind): boolean {
  const rows: Record<string, Record<string, string>> = {};
  const ratios: number[] = [];
  const laterMs: number[] = [];
  const nextRatios: number[] = [];
  for (const size of SIZES) {
    const news = realNews(size + LATER, kind, seeded(size));
    if (news === null) {
      console.log('edition: skipped, the collections of news are missing');
      return true;
    }
    const [first, later] = [news.slice(0, size), news.slice(size)];
    const words = measured(() => first.reduce((sum, each) => sum + wordCount(each), 0));
    const index = createStoryIndex();
    let longestMs = 0;
    const whole = measured(() => {
      longestMs = addInSlices(index, first);
    });
    const edition = composing(entriesOf(first), index, []);
    const more = measured(() => addReports(index, later));
    const next = composing(entriesOf(news), index, edition.past);
    ratios.push((whole.ms + edition.ms) / words.ms);
    laterMs.push(more.ms);
    nextRatios.push(next.ms / words.ms);
    rows[`${size}`] = {
      'words once': `${words.ms.toFixed(0)} ms`,
      [`Lede, by slices of ${SLICE}`]: `${whole.ms.toFixed(0)} ms, ${(whole.ms / words.ms).toFixed(1)} ×`,
      'longest step': `${longestMs.toFixed(0)} ms`,
      kept: `${(bytesIn(index) / 1e6).toFixed(0)} MB, ${(bytesIn(index) / size).toFixed(0)} bytes an entry`,
      'heap grew': `${(whole.bytes / 1e6).toFixed(0)} MB`,
      [`Lede, ${LATER} more`]: `${more.ms.toFixed(0)} ms, ${(more.ms / words.ms).toFixed(2)} ×`,
      'an edition of all': `${edition.ms.toFixed(0)} ms, ${(edition.ms / words.ms).toFixed(2)} ×`,
      'the next edition': `${next.ms.toFixed(0)} ms, ${(next.ms / words.ms).toFixed(2)} ×`,
      ...peerTimes(first, words.ms),
    };
  }
  console.log(`Grouping real news, ${kind}, half of it in large stories, a thousand a day:`);
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

/** @returns how long the longest step took, in milliseconds: so long no page is answered */
function addInSlices(index: StoryIndex, reports: readonly Report[]): number {
  let longestMs = 0;
  for (let at = 0; at < reports.length; at += SLICE) {
    const steps = addReportSteps(index, reports.slice(at, at + SLICE));
    for (let isDone = false; !isDone; ) {
      const start = performance.now();
      isDone = steps.next().done === true;
      longestMs = Math.max(longestMs, performance.now() - start);
    }
  }
  return longestMs;
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

const bytesIn = (index: StoryIndex): number => serialize(index).length;

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

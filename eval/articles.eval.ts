import { blocksFromHtml } from '../src/core/blocks/blocks-from-html';
import { textOf } from '../src/core/blocks/text-of';
import {
  type LikenessCase,
  type PiecesCase,
  readLikenessCases,
  readPiecesCases,
} from './support/article-cases';
import { type ArticleReader, articleReaders, type ReadArticle } from './support/article-readers';
import {
  fOf,
  likeness,
  newTally,
  type PieceTally,
  precisionOf,
  recallOf,
  tallyPage,
} from './support/article-scores';

/** What Lede reaches, in per cent. Only ever raised. */
const FLOORS = { pieces: 97, titles: 86, dates: 86, likeness: 93.9, throws: 0 };

const ADDRESS = 'https://pages.example/article';

/**
 * Articles out of pages, beside others that do it, on the same pages in the same run. Lede is ahead of each of them in
 * pieces of text, titles and dates. `--misses` names what it gets wrong.
 */
export async function run(options: readonly string[] = []): Promise<boolean> {
  const pieces = readPiecesCases('articles-trafilatura-a');
  const likenesses = readLikenessCases('articles-readability');
  const held = [
    pieces === null
      ? skipped('articles-trafilatura-a')
      : await scorePieces(pieces, options.includes('--misses')),
    likenesses === null ? skipped('articles-readability') : await scoreLikeness(likenesses),
  ];
  return held.every(Boolean);
}

function skipped(set: string): boolean {
  console.log(`articles: skipped, the set ${set} is missing`);
  return true;
}

type Timed<T> = { readonly value: T | null; readonly ms: number; readonly megabytes: number };

/** What one page costs: its time, and how much more memory is in use when it is read. */
async function timed(reader: ArticleReader, bytes: Uint8Array, address: string): Promise<Timed<ReadArticle>> {
  const before = process.memoryUsage().heapUsed;
  const startedAt = performance.now();
  const value = await reader.read(bytes, address).catch(() => null);
  const ms = performance.now() - startedAt;
  return { value, ms, megabytes: Math.max(0, process.memoryUsage().heapUsed - before) / 1_000_000 };
}

const NOTHING: ReadArticle = { text: '', title: '', publishedAt: null };
const per = (share: number): string => (100 * share).toFixed(1);

async function scorePieces(cases: readonly PiecesCase[], tellsMisses: boolean): Promise<boolean> {
  const rows: Record<string, Record<string, string | number>> = {};
  const scores: Score[] = [];
  for (const reader of articleReaders) {
    const tally = newTally();
    let [ms, megabytes, threw] = [0, 0, 0];
    for (const one of cases) {
      const read = await timed(reader, one.bytes, one.address);
      ms += read.ms;
      megabytes = Math.max(megabytes, read.megabytes);
      if (read.value === null) threw += 1;
      tallyPage(tally, one, read.value ?? NOTHING);
      if (tellsMisses && reader.name === 'Lede') tellMisses(one, read.value ?? NOTHING);
    }
    const score = scoreOf(tally, cases.length, threw);
    scores.push(score);
    rows[reader.name] = {
      P: per(precisionOf(tally)),
      R: per(recallOf(tally)),
      F1: per(score.pieces),
      titles: `${tally.titles} of ${cases.length}`,
      dates: `${tally.dates} of ${tally.dated}`,
      'ms a page': (ms / cases.length).toFixed(1),
      'most MB a page': megabytes.toFixed(0),
      threw,
    };
  }
  console.log(`\narticles: pieces of text on ${cases.length} pages, in per cent`);
  console.table(rows);
  const [lede, ...peers] = scores;
  return lede !== undefined && holdsFloors(lede) && peers.every((peer) => isAhead(lede, peer));
}

type Score = {
  readonly pieces: number;
  readonly titles: number;
  readonly dates: number;
  readonly threw: number;
};

const scoreOf = (tally: PieceTally, pages: number, threw: number): Score => ({
  pieces: fOf(precisionOf(tally), recallOf(tally)),
  titles: tally.titles / pages,
  dates: tally.dates / Math.max(1, tally.dated),
  threw,
});

const holdsFloors = ({ pieces, titles, dates, threw }: Score): boolean =>
  100 * pieces >= FLOORS.pieces &&
  100 * titles >= FLOORS.titles &&
  100 * dates >= FLOORS.dates &&
  threw <= FLOORS.throws;

const isAhead = (lede: Score, peer: Score): boolean =>
  lede.pieces > peer.pieces && lede.titles > peer.titles && lede.dates > peer.dates;

function tellMisses(one: PiecesCase, read: ReadArticle): void {
  const flat = (text: string): string => text.replace(/\s+/g, ' ');
  const missing = one.within.filter((piece) => !flat(read.text).includes(flat(piece)));
  const wrong = one.without.filter((piece) => flat(read.text).includes(flat(piece)));
  if (missing.length + wrong.length > 0) console.log(`${one.id} lacks`, missing, 'has', wrong);
}

async function scoreLikeness(cases: readonly LikenessCase[]): Promise<boolean> {
  const rows: Record<string, Record<string, string | number>> = {};
  let held = true;
  for (const reader of articleReaders) {
    let [sum, ms, threw] = [0, 0, 0];
    for (const one of cases) {
      const read = await timed(reader, one.bytes, ADDRESS);
      ms += read.ms;
      if (read.value === null) threw += 1;
      const expected = textOf(blocksFromHtml(one.expected, { base: null }));
      sum += likeness(read.value?.text ?? '', expected);
    }
    const mean = sum / cases.length;
    rows[reader.name] = { likeness: per(mean), 'ms a page': (ms / cases.length).toFixed(1), threw };
    if (reader.name === 'Lede') held = 100 * mean >= FLOORS.likeness && threw <= FLOORS.throws;
  }
  console.log(
    `\narticles: likeness to what Readability makes of ${cases.length} pages, shingles of four words`,
  );
  console.table(rows);
  return held;
}

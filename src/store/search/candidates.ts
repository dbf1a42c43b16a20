import type { EntryId, FeedId } from '../../core/model/ids';
import { docsUnderAll, type TermRange } from '../../core/search/look-up';
import { DOCS_IN_BLOCK, type DocBlock, type SegmentHead } from '../../core/search/segment';
import { type IndexDatabase, type IndexState, indexState, type SegmentLine } from './index-database';
import { readTerms, SegmentGone } from './segments';

/** Which entries are to be looked at: their text says whether they are found. */
export type CandidateAsk = {
  readonly ranges: readonly TermRange[];
  /** Null for those of all feeds. */
  readonly feeds: ReadonlySet<FeedId> | null;
  /** Milliseconds since 1970; null for no bound. */
  readonly from: number | null;
  readonly until: number | null;
};

/** What a page remembers of the index, so that a key typed need not read it again. Segments never change. */
export type IndexMemory = {
  readonly heads: Map<number, SegmentHead>;
  /** Blocks of ids by segment and place: as many as some windows take. */
  readonly docs: Map<string, DocBlock>;
  /** Null where it is to be read again. */
  state: IndexState | null;
};

const MOST_BLOCKS = 200;

export const noMemory = (): IndexMemory => ({ heads: new Map(), docs: new Map(), state: null });

/** Segments that are looked through at once, where those before them held nothing. */
const MOST_AT_ONCE = 8;
const SECOND_MS = 1_000;

type Looked = {
  readonly line: SegmentLine;
  readonly head: SegmentHead;
  /** Numbers of entries, the latest first. */
  readonly docs: readonly number[];
  at: number;
};

/**
 * The ids of entries that stand under all terms, the latest first, a few at a time. Segments are looked through one after
 * the other, and no more of them than it takes: what is wanted first mostly stands in the first.
 * @throws SegmentGone if the index has changed meanwhile
 */
export async function* candidatesOf(
  index: IndexDatabase,
  memory: IndexMemory,
  ask: CandidateAsk,
  size: number,
): AsyncGenerator<readonly EntryId[]> {
  memory.state ??= await indexState(index);
  const { segments } = memory.state;
  const from = ask.from === null ? 0 : Math.ceil(ask.from / SECOND_MS);
  const waiting = segments
    .filter(({ latest }) => latest >= from)
    .sort((one, other) => other.latest - one.latest);
  const looked: Looked[] = [];
  let atOnce = 1;

  const latestOf = ({ head, docs, at }: Looked): number => head.times[docs[at] ?? -1] ?? -1;
  const take = (): Looked | null => {
    let best: Looked | null = null;
    for (const each of looked) if (best === null || latestOf(each) > latestOf(best)) best = each;
    return best !== null && latestOf(best) >= 0 ? best : null;
  };
  const lookOn = async (): Promise<void> => {
    const next = waiting.splice(0, atOnce);
    const found = await Promise.all(next.map((line) => lookThrough(index, memory, line, ask)));
    looked.push(...found.filter(({ docs }) => docs.length > 0));
    atOnce = Math.min(MOST_AT_ONCE, atOnce * 2);
  };

  let batch: { readonly segment: number; readonly doc: number }[] = [];
  for (;;) {
    const best = take();
    const [first] = waiting;
    if (first !== undefined && (best === null || first.latest >= latestOf(best))) {
      await lookOn();
      continue;
    }
    if (best !== null) {
      batch.push({ segment: best.line.id, doc: best.docs[best.at] ?? 0 });
      best.at += 1;
    }
    if (batch.length === size || (best === null && batch.length > 0)) {
      yield await idsOf(index, memory.docs, batch);
      batch = [];
    }
    if (best === null) return;
  }
}

/** What is held of a segment, read once; undefined where the segment was merged away. */
export async function headOf(
  index: IndexDatabase,
  { heads }: IndexMemory,
  segment: number,
): Promise<SegmentHead | undefined> {
  const head = heads.get(segment) ?? (await index.get('segments', segment));
  if (head !== undefined) heads.set(segment, head);
  return head;
}

async function lookThrough(
  index: IndexDatabase,
  memory: IndexMemory,
  line: SegmentLine,
  { ranges, feeds, from, until }: CandidateAsk,
): Promise<Looked> {
  const head = await headOf(index, memory, line.id);
  if (head === undefined) throw new SegmentGone();
  const own = feeds === null ? null : new Set(head.feeds.flatMap((id, at) => (feeds.has(id) ? [at] : [])));
  if (own?.size === 0) return { line, head, docs: [], at: 0 };
  const all = docsUnderAll(head.count, ranges, await readTerms(index, line.id, head, ranges));
  const isWanted = (doc: number): boolean => {
    const at = (head.times[doc] ?? 0) * SECOND_MS;
    if (from !== null && at < from) return false;
    if (until !== null && at >= until) return false;
    return own === null || own.has(head.feedOf[doc] ?? -1);
  };
  return { line, head, docs: all.filter(isWanted), at: 0 };
}

async function idsOf(
  index: IndexDatabase,
  known: Map<string, DocBlock>,
  batch: readonly { readonly segment: number; readonly doc: number }[],
): Promise<readonly EntryId[]> {
  if (known.size > MOST_BLOCKS) known.clear();
  const keys = new Map(
    batch.map(({ segment, doc }) => {
      const place = Math.floor(doc / DOCS_IN_BLOCK);
      return [`${segment} ${place}`, [segment, place] as [number, number]];
    }),
  );
  const unknown = [...keys].filter(([name]) => !known.has(name));
  await Promise.all(
    unknown.map(async ([name, key]) => {
      const block = await index.get('docs', key);
      if (block === undefined) throw new SegmentGone();
      known.set(name, block);
    }),
  );
  return batch.flatMap(({ segment, doc }) => {
    const block = known.get(`${segment} ${Math.floor(doc / DOCS_IN_BLOCK)}`);
    return block?.ids[doc % DOCS_IN_BLOCK] ?? [];
  });
}

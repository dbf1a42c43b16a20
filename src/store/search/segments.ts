import { blocksOf, type TermRange } from '../../core/search/look-up';
import type { Segment, SegmentHead, TermBlock } from '../../core/search/segment';
import { isDiskFull } from '../../platform/room';
import { StoreFull } from '../database';
import { type IndexDatabase, type IndexState, indexState, type LooseHeadline } from './index-database';

/** What the index says is there is not: it was merged away meanwhile, or it is damaged. */
export class SegmentGone extends Error {
  override readonly name = 'SegmentGone';
}

/** The keys of all blocks of a segment. */
const allOf = (id: number): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);

/** A segment with all of its blocks. */
export async function readSegment(index: IndexDatabase, id: number): Promise<Segment> {
  const tx = index.transaction(['segments', 'terms', 'docs']);
  const [head, terms, docs] = await Promise.all([
    tx.objectStore('segments').get(id),
    tx.objectStore('terms').getAll(allOf(id)),
    tx.objectStore('docs').getAll(allOf(id)),
  ]);
  if (head === undefined || terms.length !== head.firstTerms.length) throw new SegmentGone();
  return { head, terms, docs };
}

/** Its entries without its terms. */
export async function readDocs(index: IndexDatabase, id: number): Promise<Pick<Segment, 'head' | 'docs'>> {
  const tx = index.transaction(['segments', 'docs']);
  const [head, docs] = await Promise.all([
    tx.objectStore('segments').get(id),
    tx.objectStore('docs').getAll(allOf(id)),
  ]);
  if (head === undefined) throw new SegmentGone();
  return { head, docs };
}

/** The blocks of a segment in which the terms of these ranges stand, range by range. */
export async function readTerms(
  index: IndexDatabase,
  id: number,
  head: SegmentHead,
  ranges: readonly TermRange[],
): Promise<readonly (readonly TermBlock[])[]> {
  const { store } = index.transaction('terms');
  return Promise.all(
    ranges.map(async (range) => {
      const [from, to] = blocksOf(head, range);
      if (from >= to) return [];
      const blocks = await store.getAll(IDBKeyRange.bound([id, from], [id, to - 1]));
      if (blocks.length !== to - from) throw new SegmentGone();
      return blocks;
    }),
  );
}

/** What takes the place of what, all of it or nothing. */
export type IndexChange = {
  readonly segments: readonly Segment[];
  /** Segments that go. */
  readonly instead: readonly number[];
  readonly loose: readonly LooseHeadline[];
  readonly state: Partial<Pick<IndexState, 'newest' | 'stored' | 'editions'>>;
};

/**
 * In Chromium the reader's own data lies in the same files, which are torn by a write that meets the end of the disk.
 * @returns what the index holds now
 * @throws StoreFull, having written nothing, where there is as good as no room
 */
export async function changeIndex(index: IndexDatabase, change: IndexChange): Promise<IndexState> {
  if (await isDiskFull()) throw new StoreFull();
  const before = await indexState(index);
  const gone = new Set(change.instead);
  const written = change.segments.filter(({ head }) => head.count > 0);
  const lines = written.map(({ head }, at) => ({
    id: before.nextSegment + at,
    count: head.count,
    latest: head.times.at(-1) ?? 0,
  }));
  const after: IndexState = {
    ...before,
    ...change.state,
    segments: [...before.segments.filter(({ id }) => !gone.has(id)), ...lines],
    nextSegment: before.nextSegment + written.length,
  };
  const tx = index.transaction(['segments', 'terms', 'docs', 'loose', 'state'], 'readwrite');
  const puts: Promise<unknown>[] = [tx.objectStore('state').put(after, 'state')];
  for (const id of gone) {
    puts.push(tx.objectStore('segments').delete(id));
    for (const name of ['terms', 'docs'] as const) puts.push(tx.objectStore(name).delete(allOf(id)));
  }
  for (const [at, { head, terms, docs }] of written.entries()) {
    const id = before.nextSegment + at;
    puts.push(tx.objectStore('segments').put(head, id));
    for (const [place, block] of terms.entries()) puts.push(tx.objectStore('terms').put(block, [id, place]));
    for (const [place, block] of docs.entries()) puts.push(tx.objectStore('docs').put(block, [id, place]));
  }
  for (const each of change.loose) puts.push(tx.objectStore('loose').put(each));
  await Promise.all([...puts, tx.done]);
  return after;
}

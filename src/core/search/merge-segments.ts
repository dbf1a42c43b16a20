import type { EntryId } from '../model/ids';
import type { Steps } from '../steps';
import { docsOf, type IndexedDoc, type Posting, type Segment } from './segment';
import { docsAt, termsBetween } from './term-block';
import { writeSegment } from './write-segment';

/** Above every term. */
const LAST = '\uffff';

/**
 * Several segments as one. An entry that stands in more than one is taken from the last of them, which has its newest
 * text; what is not kept is left out, with the terms that nothing else stands under.
 * @param segments in the order in which they were written
 */
export function* mergeSegments(
  segments: readonly Segment[],
  isKept: (id: EntryId) => boolean,
): Steps<Segment> {
  const newest = new Map<EntryId, number>();
  const all = segments.map((segment) => [...docsOf(segment)]);
  yield;
  for (const [place, docs] of all.entries()) for (const { id } of docs) newest.set(id, place);
  const taken: { readonly doc: IndexedDoc; readonly place: number; readonly number: number }[] = [];
  for (const [place, docs] of all.entries())
    for (const [number, doc] of docs.entries())
      if (newest.get(doc.id) === place && isKept(doc.id)) taken.push({ doc, place, number });
  taken.sort((one, other) => one.doc.time - other.doc.time);
  const numbers = all.map((docs) => new Int32Array(docs.length).fill(-1));
  for (const [now, { place, number }] of taken.entries()) {
    const own = numbers[place];
    if (own !== undefined) own[number] = now;
  }
  yield;
  return yield* writeSegment(
    taken.map(({ doc }) => doc),
    mergedPostings(segments, numbers),
  );
}

type Cursor = {
  readonly terms: Generator<{ readonly term: string; readonly docs: readonly number[] }>;
  readonly numbers: Int32Array;
  /** Null behind the last. */
  head: { readonly term: string; readonly docs: readonly number[] } | null;
};

/** The terms of all segments in their order, with the new numbers of the entries that are left. */
function* mergedPostings(segments: readonly Segment[], numbers: readonly Int32Array[]): Generator<Posting> {
  const cursors: Cursor[] = segments.map((segment, place) => {
    const terms = postingsOf(segment);
    return { terms, numbers: numbers[place] ?? new Int32Array(0), head: terms.next().value ?? null };
  });
  for (let term = firstAmong(cursors); term !== null; term = firstAmong(cursors)) {
    const at = cursors.filter(({ head }) => head?.term === term);
    const docs = at.flatMap(({ head, numbers: own }) => leftOf(head?.docs ?? [], own));
    for (const cursor of at) cursor.head = cursor.terms.next().value ?? null;
    if (docs.length > 0) yield [term, docs.sort((one, other) => one - other)];
  }
}

function firstAmong(cursors: readonly Cursor[]): string | null {
  let first: string | null = null;
  for (const { head } of cursors)
    if (head !== null && (first === null || head.term < first)) first = head.term;
  return first;
}

/** The new numbers of those that are left. */
function leftOf(docs: readonly number[], numbers: Int32Array): readonly number[] {
  const left: number[] = [];
  for (const doc of docs) {
    const now = numbers[doc] ?? -1;
    if (now >= 0) left.push(now);
  }
  return left;
}

function* postingsOf({
  terms,
}: Segment): Generator<{ readonly term: string; readonly docs: readonly number[] }> {
  for (const block of terms)
    for (const { term, docs, end } of termsBetween(block, '', LAST)) yield { term, docs: docsAt(docs, end) };
}

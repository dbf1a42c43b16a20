import type { EntryId, FeedId } from '../model/ids';

/**
 * A part of the search index: some entries, numbered by their time, and the terms they are found under. Never changed
 * after it is written; several become one by being merged.
 *
 *   head    times, feeds, and the first term of every block of terms
 *   terms   [ term → docs ] [ term → docs ] …   in blocks, in the order of the terms
 *   docs    [ id, print ] [ id, print ] …       in blocks of DOCS_IN_BLOCK, in the order of their numbers
 */
export type Segment = {
  readonly head: SegmentHead;
  readonly terms: readonly TermBlock[];
  readonly docs: readonly DocBlock[];
};

/** What is held of a segment while its blocks lie on the disk. */
export type SegmentHead = {
  readonly count: number;
  /** Seconds since 1970 by the number of each entry, the earliest first. */
  readonly times: Uint32Array;
  /** The feeds of its entries, and by the number of each entry which of them it is of. */
  readonly feeds: readonly FeedId[];
  readonly feedOf: Uint16Array;
  readonly firstTerms: readonly string[];
};

/** Terms in their order, with the numbers of the entries they stand in. */
export type TermBlock = {
  /** A line a term: how many units it begins with like the one before it, as a letter, and the rest of it. */
  readonly terms: string;
  /** For each term the bytes of its numbers, counted; then the numbers, each as the distance to the one before. */
  readonly postings: Uint8Array;
};

export type DocBlock = {
  readonly ids: readonly EntryId[];
  /** What each text hashes to, by which another version of it is known. */
  readonly prints: Uint32Array;
};

export const DOCS_IN_BLOCK = 128;

/** One entry as the index holds it. */
export type IndexedDoc = {
  readonly id: EntryId;
  readonly feedId: FeedId;
  /** Seconds since 1970. */
  readonly time: number;
  readonly print: number;
};

/** A term with the numbers of the entries it stands in, ascending. */
export type Posting = readonly [term: string, docs: readonly number[]];

/** All entries of a segment, in the order of their numbers. */
export function* docsOf({ head, docs }: Pick<Segment, 'head' | 'docs'>): Generator<IndexedDoc> {
  let number = 0;
  for (const { ids, prints } of docs) {
    for (const [at, id] of ids.entries()) {
      const feedId = head.feeds[head.feedOf[number] ?? 0];
      if (feedId !== undefined) yield { id, feedId, time: head.times[number] ?? 0, print: prints[at] ?? 0 };
      number += 1;
    }
  }
}

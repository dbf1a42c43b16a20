import type { FeedId } from '../model/ids';
import type { Steps } from '../steps';
import { DOCS_IN_BLOCK, type DocBlock, type IndexedDoc, type Posting, type Segment } from './segment';
import { blockWriter } from './term-block';

/** Entries that become a segment. */
export type SegmentDraft = {
  readonly count: number;
  /** @param terms those its text is found under */
  add(doc: IndexedDoc, terms: Iterable<string>): void;
  write(): Steps<Segment>;
};

/** Terms that are written between two pauses. */
const TERMS_A_STEP = 500;

export function draftSegment(): SegmentDraft {
  const docs: IndexedDoc[] = [];
  const docsByTerm = new Map<string, number[]>();
  return {
    get count() {
      return docs.length;
    },
    add(doc, terms) {
      for (const term of terms) {
        const known = docsByTerm.get(term);
        if (known === undefined) docsByTerm.set(term, [docs.length]);
        else known.push(docs.length);
      }
      docs.push(doc);
    },
    *write() {
      const order = byTime(docs);
      const numberOf = new Uint32Array(docs.length);
      for (const [number, at] of order.entries()) numberOf[at] = number;
      const terms = [...docsByTerm.keys()].sort();
      const sorted = order.flatMap((at) => docs[at] ?? []);
      return yield* writeSegment(sorted, postingsOf(terms, docsByTerm, numberOf));
    },
  };
}

function* postingsOf(
  terms: readonly string[],
  docsByTerm: ReadonlyMap<string, readonly number[]>,
  numberOf: Uint32Array,
): Generator<Posting> {
  for (const term of terms)
    yield [term, (docsByTerm.get(term) ?? []).map((at) => numberOf[at] ?? 0).sort((a, b) => a - b)];
}

const byTime = (docs: readonly IndexedDoc[]): number[] =>
  docs.map((_doc, at) => at).sort((one, other) => (docs[one]?.time ?? 0) - (docs[other]?.time ?? 0));

/**
 * @param docs in the order of their time
 * @param postings in the order of the terms
 */
export function* writeSegment(docs: readonly IndexedDoc[], postings: Iterable<Posting>): Steps<Segment> {
  const writer = blockWriter();
  let written = 0;
  for (const posting of postings) {
    writer.add(posting);
    written += 1;
    if (written % TERMS_A_STEP === 0) yield;
  }
  const { blocks, firstTerms } = writer.end();
  const places = new Map<FeedId, number>();
  for (const { feedId } of docs) if (!places.has(feedId)) places.set(feedId, places.size);
  return {
    head: {
      count: docs.length,
      times: Uint32Array.from(docs, ({ time }) => time),
      feeds: [...places.keys()],
      feedOf: Uint16Array.from(docs, ({ feedId }) => places.get(feedId) ?? 0),
      firstTerms,
    },
    terms: blocks,
    docs: docBlocks(docs),
  };
}

function docBlocks(docs: readonly IndexedDoc[]): DocBlock[] {
  const blocks: DocBlock[] = [];
  for (let from = 0; from < docs.length; from += DOCS_IN_BLOCK) {
    const those = docs.slice(from, from + DOCS_IN_BLOCK);
    blocks.push({ ids: those.map(({ id }) => id), prints: Uint32Array.from(those, ({ print }) => print) });
  }
  return blocks;
}

import type { Posting, TermBlock } from './segment';
import { nextVarint, putVarint, type VarintReader } from './varint';

/** Units and bytes from which a block is full. */
const FULL = 12_000;
/** The letter that stands for nothing in common with the term before; greater ones count on. */
const NOTHING = 33;

/** Terms in the order they are added, cut into blocks. */
export type BlockWriter = {
  add(posting: Posting): void;
  /** The blocks, and the first term of each. */
  end(): { readonly blocks: readonly TermBlock[]; readonly firstTerms: readonly string[] };
};

export function blockWriter(): BlockWriter {
  const blocks: TermBlock[] = [];
  const firstTerms: string[] = [];
  let lines: string[] = [];
  let units = 0;
  let bytes: number[] = [];
  let before = '';
  const close = (): void => {
    if (lines.length > 0) blocks.push({ terms: lines.join('\n'), postings: Uint8Array.from(bytes) });
    [lines, bytes, units, before] = [[], [], 0, ''];
  };
  return {
    add([term, docs]) {
      if (lines.length === 0) firstTerms.push(term);
      const shared = inCommon(before, term);
      lines.push(String.fromCharCode(NOTHING + shared) + term.slice(shared));
      units += term.length - shared + 2;
      before = term;
      putDocs(bytes, docs);
      if (units + bytes.length >= FULL) close();
    },
    end() {
      close();
      return { blocks, firstTerms };
    },
  };
}

function inCommon(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

function putDocs(bytes: number[], docs: readonly number[]): void {
  const own: number[] = [];
  let last = 0;
  for (const doc of docs) {
    putVarint(own, doc - last);
    last = doc;
  }
  putVarint(bytes, own.length);
  for (const byte of own) bytes.push(byte);
}

/** A term, and where the numbers of its entries stand: from where the reader is up to an end. */
export type FoundTerm = { readonly term: string; readonly docs: VarintReader; readonly end: number };

/** The terms of a block from one up to another, both included. */
export function* termsBetween(
  { terms, postings }: TermBlock,
  from: string,
  to: string,
): Generator<FoundTerm> {
  const reader: VarintReader = { at: 0, bytes: postings };
  let term = '';
  for (const line of terms.split('\n')) {
    term = term.slice(0, line.charCodeAt(0) - NOTHING) + line.slice(1);
    const length = nextVarint(reader);
    const end = reader.at + length;
    if (term > to) return;
    if (term >= from) yield { term, docs: { at: reader.at, bytes: postings }, end };
    reader.at = end;
  }
}

/** The numbers of the entries that a term stands in. */
export function docsAt(docs: VarintReader, end: number): number[] {
  const found: number[] = [];
  let doc = 0;
  while (docs.at < end) {
    doc += nextVarint(docs);
    found.push(doc);
  }
  return found;
}

/** How many entries a term stands in. */
export function countAt({ at, bytes }: VarintReader, end: number): number {
  let count = 0;
  // The last byte of each number is the one below 0x80.
  for (let place = at; place < end; place += 1) if ((bytes[place] ?? 0) < 0x80) count += 1;
  return count;
}

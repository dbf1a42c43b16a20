import type { Report } from './index/report';
import { intAt, numberAt } from './index/rows';
import {
  CONTEXT_TERMS,
  type Documents,
  NEIGHBOURS,
  NOBODY,
  type Postings,
  SKETCH,
  type StoryIndex,
} from './index/story-index';
import { roomFor } from './index/typed-arrays';
import { seriesKeyOf } from './kinds/series-key';
import { gatheredTwin } from './similarity/gathered-twin';
import { sketchOf } from './similarity/near-duplicates';
import { type TermUse, termsOf, wordsOfReport } from './terms/report-terms';

/**
 * Writes a report down, and makes room for what the steps after this one write of it. The same article as one already
 * there gets no terms of its own, and what is no news gets none at all: it resembles nothing.
 * @returns its doc
 */
export function indexReport(index: StoryIndex, report: Report): number {
  const { documents, postings } = index;
  const doc = documents.size;
  const original = originalOf(documents, report, doc);
  addDocument(documents, report, original);
  makeRoom(index, doc);
  // What a feed that gathers took over is a copy by its title; its own text, where it has one, still counts.
  const twin = gatheredTwin(documents, report, doc);
  index.clusters.copyOf.push(original === doc ? twin : original);
  index.clusters.storyOf.push(doc);
  if (original === doc && report.kind === 'news') {
    const words = wordsOfReport(report);
    documents.sketch.set(sketchOf(words), doc * SKETCH);
    addPostings(index, doc, termsOf(words, report.language));
  } else postings.from[doc + 1] = intAt(postings.from, doc);
  return doc;
}

function addDocument(documents: Documents, report: Report, original: number): void {
  documents.docOf.set(report.entryId, documents.size);
  documents.size += 1;
  documents.entryIds.push(report.entryId);
  documents.feedIds.push(report.feedId);
  documents.publishedAt.push(report.publishedAt);
  documents.series.push(seriesKeyOf(report.title));
  documents.sameAs.push(original);
}

/**
 * By canonical address or by a GUID that only one publisher could have given out. A feed has told its own entries apart already: those that share an address share a page.
 */
function originalOf({ docOfKey, sameAs, feedIds }: Documents, report: Report, doc: number): number {
  const keys = [report.address, isWorldwide(report.guid) ? `guid ${report.guid}` : null].filter(
    (key) => key !== null,
  );
  const known = keys
    .map((key) => docOfKey.get(key))
    .find((found) => found !== undefined && feedIds[found] !== report.feedId);
  const original = known === undefined ? doc : numberAt(sameAs, known);
  for (const key of keys) if (!docOfKey.has(key)) docOfKey.set(key, original);
  return original;
}

/** Addresses, tag URIs and UUIDs are; a bare number is not. */
const isWorldwide = (guid: string | null): guid is string =>
  guid !== null && /^(?:https?:\/\/[^/]+\/.|tag:|urn:)|[0-9a-f]{8}-[0-9a-f]{4}-/i.test(guid);

function makeRoom({ documents, postings, neighbours, contexts }: StoryIndex, doc: number): void {
  const docs = doc + 1;
  documents.sketch = roomFor(documents.sketch, docs * SKETCH, Number.POSITIVE_INFINITY);
  postings.from = roomFor(postings.from, docs + 1);
  neighbours.doc = roomFor(neighbours.doc, docs * NEIGHBOURS, NOBODY);
  neighbours.nameOverlap = roomFor(neighbours.nameOverlap, docs * NEIGHBOURS);
  neighbours.likeness = roomFor(neighbours.likeness, docs * NEIGHBOURS);
  contexts.size = roomFor(contexts.size, docs);
  contexts.term = roomFor(contexts.term, docs * CONTEXT_TERMS);
  contexts.weight = roomFor(contexts.weight, docs * CONTEXT_TERMS);
}

function addPostings(
  { postings, clusters }: StoryIndex,
  doc: number,
  terms: ReadonlyMap<string, TermUse>,
): void {
  const from = intAt(postings.from, doc);
  const to = from + terms.size;
  postings.term = roomFor(postings.term, to);
  postings.emphasis = roomFor(postings.emphasis, to);
  postings.isName = roomFor(postings.isName, to);
  postings.weight = roomFor(postings.weight, to);
  postings.doc = roomFor(postings.doc, to);
  postings.older = roomFor(postings.older, to);
  postings.from[doc + 1] = to;
  const known = [...terms].map(([term, use]) => [termId(postings, term), use] as const);
  clusters.storyFrequency = roomFor(clusters.storyFrequency, postings.termIds.size);
  known.sort(([one], [other]) => one - other);
  for (const [at, [term, { emphasis, isName }]] of known.entries()) {
    const posting = from + at;
    postings.term[posting] = term;
    postings.emphasis[posting] = emphasis;
    postings.isName[posting] = isName ? 1 : 0;
    postings.doc[posting] = doc;
    postings.older[posting] = intAt(postings.newest, term);
    postings.newest[term] = posting;
  }
}

function termId(postings: Postings, term: string): number {
  const known = postings.termIds.get(term);
  if (known !== undefined) return known;
  const id = postings.termIds.size;
  postings.termIds.set(term, id);
  postings.newest = roomFor(postings.newest, id + 1, NOBODY);
  return id;
}

import type { Report } from './index/report';
import { CONTEXT_TERMS, NEIGHBOURS, NOBODY, roomFor, SKETCH, type StoryIndex } from './index/story-index';
import { sketchOf } from './similarity/near-duplicates';
import { termsOf, wordsOfReport } from './terms/report-terms';

/** Writes a report down. Returns its number. The same article as one already there gets no terms of its own. */
export function indexReport(index: StoryIndex, report: Report): number {
  const doc = index.size;
  index.size += 1;
  index.entryIds.push(report.entryId);
  index.feedIds.push(report.feedId);
  index.publishedAt.push(report.publishedAt);
  index.docOf.set(report.entryId, doc);
  const original = originalOf(index, report, doc);
  index.sameAs.push(original);
  index.copyOf.push(original);
  index.storyOf.push(doc);
  makeRoom(index, doc);
  if (original === doc) writeTerms(index, report, doc);
  else index.postingsFrom[doc + 1] = index.postingsFrom[doc] ?? 0;
  return doc;
}

/** By canonical address or by a GUID that only one publisher could have given out. */
function originalOf(index: StoryIndex, report: Report, doc: number): number {
  const keys = [report.address, isWorldwide(report.guid) ? `guid ${report.guid}` : null].filter(
    (key) => key !== null,
  );
  const known = keys.map((key) => index.docOfKey.get(key)).find((found) => found !== undefined);
  const original = known === undefined ? doc : (index.sameAs[known] ?? doc);
  for (const key of keys) if (!index.docOfKey.has(key)) index.docOfKey.set(key, original);
  return original;
}

/** Addresses, tag URIs and UUIDs are; a bare number is not. */
const isWorldwide = (guid: string | null): guid is string =>
  guid !== null && /^(?:https?:\/\/[^/]+\/.|tag:|urn:)|[0-9a-f]{8}-[0-9a-f]{4}-/i.test(guid);

function makeRoom(index: StoryIndex, doc: number): void {
  const reports = doc + 1;
  index.postingsFrom = roomFor(index.postingsFrom, reports + 1);
  index.neighbour = roomFor(index.neighbour, reports * NEIGHBOURS, NOBODY);
  index.nameOverlap = roomFor(index.nameOverlap, reports * NEIGHBOURS);
  index.likeness = roomFor(index.likeness, reports * NEIGHBOURS);
  index.contextTerm = roomFor(index.contextTerm, reports * CONTEXT_TERMS, NOBODY);
  index.contextWeight = roomFor(index.contextWeight, reports * CONTEXT_TERMS);
  index.sketch = roomFor(index.sketch, reports * SKETCH, Number.POSITIVE_INFINITY);
}

function writeTerms(index: StoryIndex, report: Report, doc: number): void {
  const words = wordsOfReport(report);
  const terms = termsOf(words, report.language);
  index.sketch.set(sketchOf(words), doc * SKETCH);
  const from = index.postingsFrom[doc] ?? 0;
  const to = from + terms.size;
  index.postingTerm = roomFor(index.postingTerm, to);
  index.postingEmphasis = roomFor(index.postingEmphasis, to);
  index.postingIsName = roomFor(index.postingIsName, to);
  index.postingWeight = roomFor(index.postingWeight, to);
  index.postingDoc = roomFor(index.postingDoc, to);
  index.olderPosting = roomFor(index.olderPosting, to);
  index.postingsFrom[doc + 1] = to;
  const known = [...terms].map(([term, use]) => [termId(index, term), use] as const);
  known.sort(([one], [other]) => one - other);
  for (const [at, [term, { emphasis, isName }]] of known.entries()) {
    const posting = from + at;
    index.postingTerm[posting] = term;
    index.postingEmphasis[posting] = emphasis;
    index.postingIsName[posting] = isName ? 1 : 0;
    index.postingDoc[posting] = doc;
    index.olderPosting[posting] = index.newestPosting[term] ?? NOBODY;
    index.newestPosting[term] = posting;
  }
}

function termId(index: StoryIndex, term: string): number {
  const known = index.termIds.get(term);
  if (known !== undefined) return known;
  const id = index.termIds.size;
  index.termIds.set(term, id);
  index.storyFrequency = roomFor(index.storyFrequency, id + 1);
  index.newestPosting = roomFor(index.newestPosting, id + 1, NOBODY);
  return id;
}

import type { Report } from './index/report';
import { CONTEXT_TERMS, NEIGHBOURS, NOBODY, roomFor, SKETCH, type StoryIndex } from './index/story-index';
import { sketchOf } from './similarity/near-duplicates';
import { termsOf, wordsOfReport } from './terms/report-terms';

/** Writes a report down. Returns its place. The same article as one already there gets no terms of its own. */
export function indexReport(index: StoryIndex, report: Report): number {
  const place = index.size;
  index.size += 1;
  index.entryIds.push(report.entryId);
  index.feedIds.push(report.feedId);
  index.publishedAt.push(report.publishedAt);
  index.placeOf.set(report.entryId, place);
  const original = originalOf(index, report, place);
  index.sameAs.push(original);
  index.copyOf.push(original);
  index.storyOf.push(place);
  makeRoom(index, place);
  if (original === place) writeTerms(index, report, place);
  else index.slotsFrom[place + 1] = index.slotsFrom[place] ?? 0;
  return place;
}

/** By canonical address or by a GUID that only one publisher could have given out. */
function originalOf(index: StoryIndex, report: Report, place: number): number {
  const keys = [report.address, isWorldwide(report.guid) ? `guid ${report.guid}` : null].filter(
    (key) => key !== null,
  );
  const known = keys.map((key) => index.placeOfKey.get(key)).find((found) => found !== undefined);
  const original = known === undefined ? place : (index.sameAs[known] ?? place);
  for (const key of keys) if (!index.placeOfKey.has(key)) index.placeOfKey.set(key, original);
  return original;
}

/** Addresses, tag URIs and UUIDs are; a bare number is not. */
const isWorldwide = (guid: string | null): guid is string =>
  guid !== null && /^(?:https?:\/\/[^/]+\/.|tag:|urn:)|[0-9a-f]{8}-[0-9a-f]{4}-/i.test(guid);

function makeRoom(index: StoryIndex, place: number): void {
  const reports = place + 1;
  index.slotsFrom = roomFor(index.slotsFrom, reports + 1);
  index.neighbour = roomFor(index.neighbour, reports * NEIGHBOURS, NOBODY);
  index.nameOverlap = roomFor(index.nameOverlap, reports * NEIGHBOURS);
  index.likeness = roomFor(index.likeness, reports * NEIGHBOURS);
  index.contextTerm = roomFor(index.contextTerm, reports * CONTEXT_TERMS, NOBODY);
  index.contextWeight = roomFor(index.contextWeight, reports * CONTEXT_TERMS);
  index.sketch = roomFor(index.sketch, reports * SKETCH, Number.POSITIVE_INFINITY);
}

function writeTerms(index: StoryIndex, report: Report, place: number): void {
  const words = wordsOfReport(report);
  const terms = termsOf(words, report.language);
  index.sketch.set(sketchOf(words), place * SKETCH);
  const from = index.slotsFrom[place] ?? 0;
  const to = from + terms.size;
  index.slotTerm = roomFor(index.slotTerm, to);
  index.slotEmphasis = roomFor(index.slotEmphasis, to);
  index.slotIsName = roomFor(index.slotIsName, to);
  index.slotWeight = roomFor(index.slotWeight, to);
  index.slotReport = roomFor(index.slotReport, to);
  index.olderSlot = roomFor(index.olderSlot, to);
  index.slotsFrom[place + 1] = to;
  const known = [...terms].map(([term, use]) => [termId(index, term), use] as const);
  known.sort(([one], [other]) => one - other);
  for (const [at, [term, { emphasis, isName }]] of known.entries()) {
    const slot = from + at;
    index.slotTerm[slot] = term;
    index.slotEmphasis[slot] = emphasis;
    index.slotIsName[slot] = isName ? 1 : 0;
    index.slotReport[slot] = place;
    index.olderSlot[slot] = index.newestSlot[term] ?? NOBODY;
    index.newestSlot[term] = slot;
  }
}

function termId(index: StoryIndex, term: string): number {
  const known = index.termIds.get(term);
  if (known !== undefined) return known;
  const id = index.termIds.size;
  index.termIds.set(term, id);
  index.spread = roomFor(index.spread, id + 1);
  index.newestSlot = roomFor(index.newestSlot, id + 1, NOBODY);
  return id;
}

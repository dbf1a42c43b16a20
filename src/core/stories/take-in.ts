import { CONTEXT_TERMS, NEIGHBOURS, type Newsroom, NOBODY, roomFor, SKETCH } from './index/newsroom';
import type { Report } from './index/report';
import { sketchOf } from './similarity/wording';
import { termsOf, wordsOfReport } from './terms/report-terms';

/** Writes a report down. Returns its place. The same article as one already there gets no terms of its own. */
export function takeIn(newsroom: Newsroom, report: Report): number {
  const place = newsroom.size;
  newsroom.size += 1;
  newsroom.entryIds.push(report.entryId);
  newsroom.feedIds.push(report.feedId);
  newsroom.publishedAt.push(report.publishedAt);
  newsroom.placeOf.set(report.entryId, place);
  const original = originalOf(newsroom, report, place);
  newsroom.sameAs.push(original);
  newsroom.copyOf.push(original);
  newsroom.storyOf.push(place);
  makeRoom(newsroom, place);
  if (original === place) writeTerms(newsroom, report, place);
  else newsroom.slotsFrom[place + 1] = newsroom.slotsFrom[place] ?? 0;
  return place;
}

/** By canonical address or by a GUID that only one publisher could have given out. */
function originalOf(newsroom: Newsroom, report: Report, place: number): number {
  const keys = [report.address, isWorldwide(report.guid) ? `guid ${report.guid}` : null].filter(
    (key) => key !== null,
  );
  const known = keys.map((key) => newsroom.placeOfKey.get(key)).find((found) => found !== undefined);
  const original = known === undefined ? place : (newsroom.sameAs[known] ?? place);
  for (const key of keys) if (!newsroom.placeOfKey.has(key)) newsroom.placeOfKey.set(key, original);
  return original;
}

/** Addresses, tag URIs and UUIDs are; a bare number is not. */
const isWorldwide = (guid: string | null): guid is string =>
  guid !== null && /^(?:https?:\/\/[^/]+\/.|tag:|urn:)|[0-9a-f]{8}-[0-9a-f]{4}-/i.test(guid);

function makeRoom(newsroom: Newsroom, place: number): void {
  const reports = place + 1;
  newsroom.slotsFrom = roomFor(newsroom.slotsFrom, reports + 1);
  newsroom.neighbour = roomFor(newsroom.neighbour, reports * NEIGHBOURS, NOBODY);
  newsroom.agreement = roomFor(newsroom.agreement, reports * NEIGHBOURS);
  newsroom.likeness = roomFor(newsroom.likeness, reports * NEIGHBOURS);
  newsroom.contextTerm = roomFor(newsroom.contextTerm, reports * CONTEXT_TERMS, NOBODY);
  newsroom.contextWeight = roomFor(newsroom.contextWeight, reports * CONTEXT_TERMS);
  newsroom.sketch = roomFor(newsroom.sketch, reports * SKETCH, Number.POSITIVE_INFINITY);
}

function writeTerms(newsroom: Newsroom, report: Report, place: number): void {
  const words = wordsOfReport(report);
  const terms = termsOf(words, report.language);
  newsroom.sketch.set(sketchOf(words), place * SKETCH);
  const from = newsroom.slotsFrom[place] ?? 0;
  const to = from + terms.size;
  newsroom.slotTerm = roomFor(newsroom.slotTerm, to);
  newsroom.slotEmphasis = roomFor(newsroom.slotEmphasis, to);
  newsroom.slotIsName = roomFor(newsroom.slotIsName, to);
  newsroom.slotWeight = roomFor(newsroom.slotWeight, to);
  newsroom.slotReport = roomFor(newsroom.slotReport, to);
  newsroom.olderSlot = roomFor(newsroom.olderSlot, to);
  newsroom.slotsFrom[place + 1] = to;
  const known = [...terms].map(([term, use]) => [termId(newsroom, term), use] as const);
  known.sort(([one], [other]) => one - other);
  for (const [at, [term, { emphasis, isName }]] of known.entries()) {
    const slot = from + at;
    newsroom.slotTerm[slot] = term;
    newsroom.slotEmphasis[slot] = emphasis;
    newsroom.slotIsName[slot] = isName ? 1 : 0;
    newsroom.slotReport[slot] = place;
    newsroom.olderSlot[slot] = newsroom.newestSlot[term] ?? NOBODY;
    newsroom.newestSlot[term] = slot;
  }
}

function termId(newsroom: Newsroom, term: string): number {
  const known = newsroom.termIds.get(term);
  if (known !== undefined) return known;
  const id = newsroom.termIds.size;
  newsroom.termIds.set(term, id);
  newsroom.spread = roomFor(newsroom.spread, id + 1);
  newsroom.newestSlot = roomFor(newsroom.newestSlot, id + 1, NOBODY);
  return id;
}

import { type Newsroom, NOBODY } from './newsroom';

/** Of one term, only the newest mentions are compared; more tell nothing new and cost time. */
const MENTIONS_COMPARED = 64;
/** Two reports cannot tell a template from an event: what they share is all there is to see. */
const FEWEST_MENTIONS = 3;
/** Terms in this share of the mentions go with the term itself: "live updates" is one label, not two witnesses. */
const GOES_ALONG = 0.75;
/** Beyond this likeness by such terms alone, headlines say the same: "dam bursts above valley" needs no other word. */
const SAME_SENTENCE = 0.5;
/** How much of that excess counts, beside likeness by other terms. */
const EXCESS = 0.3;
/** Likeness from which reports that share a term are taken for reports on one thing; from .03 to .06 all did well. */
const TOLD_ALIKE = 0.04;
/** What the weight of a template's words is multiplied by. Below .5 context cannot bring them back. */
const OF_A_TEMPLATE = 0.4;

/** How far a term is evidence of one event: 1 for what only one or two reports say, less for words of a template. */
export type Evidence = (term: number) => number;

type Tally = { readonly sum: Float64Array; readonly square: Float64Array; readonly mentions: Int32Array };

/**
 * Asks of each term what the reports that use it have in common *besides*. Reports on one event share more than one
 * set of words, each with some of the others; headlines made by one template share the template and nothing else.
 * Only reports that use the term are read, so that no other report moves its weight.
 */
export function evidenceIn(newsroom: Newsroom): Evidence {
  const terms = newsroom.termIds.size;
  const tally: Tally = {
    sum: new Float64Array(terms),
    square: new Float64Array(terms),
    mentions: new Int32Array(terms),
  };
  const known = new Map<number, number>();
  return (term) => {
    const found = known.get(term) ?? evidenceOf(newsroom, tally, term);
    known.set(term, found);
    return found;
  };
}

function evidenceOf(newsroom: Newsroom, tally: Tally, term: number): number {
  const places = placesOf(newsroom, term);
  if (places.length < FEWEST_MENTIONS) return 1;
  const seen: number[] = [];
  for (const place of places) count(newsroom, tally, place, seen);
  let [along, besides] = [0, 0];
  for (const other of seen) {
    // Likeness of every report with every other, as far as this term makes it.
    const alike = (tally.sum[other] ?? 0) ** 2 - (tally.square[other] ?? 0);
    if ((tally.mentions[other] ?? 0) >= GOES_ALONG * places.length) along += alike;
    else besides += alike;
    tally.sum[other] = 0;
    tally.square[other] = 0;
    tally.mentions[other] = 0;
  }
  const pairs = places.length * (places.length - 1);
  const alike = besides / pairs + EXCESS * Math.max(0, along / pairs - SAME_SENTENCE);
  return OF_A_TEMPLATE + (1 - OF_A_TEMPLATE) * Math.min(1, alike / TOLD_ALIKE);
}

function placesOf({ newestSlot, olderSlot, slotReport }: Newsroom, term: number): readonly number[] {
  const places: number[] = [];
  let mention = newestSlot[term] ?? NOBODY;
  while (mention >= 0 && places.length < MENTIONS_COMPARED) {
    places.push(slotReport[mention] ?? 0);
    mention = olderSlot[mention] ?? NOBODY;
  }
  return places;
}

/** Adds a report's terms, as a unit vector; commonness plays no part here, or it would count twice. */
function count(newsroom: Newsroom, { sum, square, mentions }: Tally, place: number, seen: number[]): void {
  const { slotsFrom, slotTerm, slotEmphasis } = newsroom;
  const [from, to] = [slotsFrom[place] ?? 0, slotsFrom[place + 1] ?? 0];
  let length = 0;
  for (let slot = from; slot < to; slot += 1) length += (slotEmphasis[slot] ?? 0) ** 2;
  for (let slot = from; slot < to; slot += 1) {
    const term = slotTerm[slot] ?? 0;
    const weight = (slotEmphasis[slot] ?? 0) / Math.sqrt(length);
    if (mentions[term] === 0) seen.push(term);
    mentions[term] = (mentions[term] ?? 0) + 1;
    sum[term] = (sum[term] ?? 0) + weight;
    square[term] = (square[term] ?? 0) + weight * weight;
  }
}

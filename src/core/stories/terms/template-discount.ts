import { NOBODY, type StoryIndex } from '../index/story-index';

/** Of one term, only the newest mentions are compared; more tell nothing new and cost time. */
const MENTIONS_COMPARED = 16;
/** Terms in this share of the mentions go with the term itself: "live updates" is one label, not two witnesses. */
const GOES_ALONG = 0.75;
/** Beyond this likeness by such terms alone, headlines say the same: "dam bursts above valley" needs no other word. */
const SAME_SENTENCE = 0.5;
/** How much of that excess counts, beside likeness by other terms. */
const EXCESS = 0.3;
/** Likeness from which reports that share a term are taken for reports on one thing; from .03 to .06 all did well. */
const TOLD_ALIKE = 0.04;
/** What the weight of a template's words is multiplied by. Below .5 context cannot bring them back. */
const OF_A_TEMPLATE = 0.25;

/** Two reports share a name, or a good part of what they say; between these likenesses, with more and more right. */
const HARDLY_A_PAIR = 0.4;
const SURELY_A_PAIR = 0.5;
/** Two reports show less than many do, so that their words are weighed down less; from .7 on pairs by template join. */
const OF_A_DOUBTFUL_PAIR = 0.5;

/** How far a term is evidence of one event: 1 for a word of one report, less for the words of a template. */
export type TemplateDiscount = (term: number) => number;

type Tally = { readonly sum: Float64Array; readonly square: Float64Array; readonly mentions: Int32Array };

/**
 * Asks of each term what the reports that use it have in common *besides*. Reports on one event share more than one
 * set of words, each with some of the others; headlines made by one template share the template and nothing else.
 * Only reports that use the term are read, so that no other report moves its weight.
 */
export function templateDiscountsIn(index: StoryIndex): TemplateDiscount {
  const terms = index.termIds.size;
  const tally: Tally = {
    sum: new Float64Array(terms),
    square: new Float64Array(terms),
    mentions: new Int32Array(terms),
  };
  const known = new Map<number, number>();
  return (term) => {
    const found = known.get(term) ?? templateDiscountOf(index, tally, term);
    known.set(term, found);
    return found;
  };
}

function templateDiscountOf(index: StoryIndex, tally: Tally, term: number): number {
  const slots = slotsOf(index, term);
  if (slots.length < 2) return 1;
  const { along, besides } = likenessAmong(index, tally, slots);
  if (slots.length > 2) {
    const alike = besides + EXCESS * Math.max(0, along - SAME_SENTENCE);
    return between(OF_A_TEMPLATE, alike / TOLD_ALIKE);
  }
  if (slots.some((slot) => index.slotIsName[slot] === 1)) return 1;
  return between(OF_A_DOUBTFUL_PAIR, (along - HARDLY_A_PAIR) / (SURELY_A_PAIR - HARDLY_A_PAIR));
}

const between = (least: number, share: number): number =>
  least + (1 - least) * Math.min(1, Math.max(0, share));

/** Mean likeness of the reports with each other: by what nearly all of them say, and by what only some do. */
function likenessAmong(
  index: StoryIndex,
  tally: Tally,
  slots: readonly number[],
): { along: number; besides: number } {
  const seen: number[] = [];
  for (const slot of slots) count(index, tally, index.slotReport[slot] ?? 0, seen);
  const pairs = slots.length * (slots.length - 1);
  let [along, besides] = [0, 0];
  for (const term of seen) {
    const alike = ((tally.sum[term] ?? 0) ** 2 - (tally.square[term] ?? 0)) / pairs;
    if ((tally.mentions[term] ?? 0) >= GOES_ALONG * slots.length) along += alike;
    else besides += alike;
    tally.sum[term] = 0;
    tally.square[term] = 0;
    tally.mentions[term] = 0;
  }
  return { along, besides };
}

function slotsOf({ newestSlot, olderSlot }: StoryIndex, term: number): readonly number[] {
  const slots: number[] = [];
  let mention = newestSlot[term] ?? NOBODY;
  while (mention >= 0 && slots.length < MENTIONS_COMPARED) {
    slots.push(mention);
    mention = olderSlot[mention] ?? NOBODY;
  }
  return slots;
}

/** Adds a report's terms, as a unit vector; commonness plays no part here, or it would count twice. */
function count(index: StoryIndex, { sum, square, mentions }: Tally, place: number, seen: number[]): void {
  const { slotsFrom, slotTerm, slotEmphasis } = index;
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

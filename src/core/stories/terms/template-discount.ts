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
  const postings = postingsOf(index, term);
  if (postings.length < 2) return 1;
  const { along, besides } = likenessAmong(index, tally, postings);
  if (postings.length > 2) {
    const alike = besides + EXCESS * Math.max(0, along - SAME_SENTENCE);
    return between(OF_A_TEMPLATE, alike / TOLD_ALIKE);
  }
  if (postings.some((posting) => index.postingIsName[posting] === 1)) return 1;
  return between(OF_A_DOUBTFUL_PAIR, (along - HARDLY_A_PAIR) / (SURELY_A_PAIR - HARDLY_A_PAIR));
}

const between = (least: number, share: number): number =>
  least + (1 - least) * Math.min(1, Math.max(0, share));

/** Mean likeness of the reports with each other: by what nearly all of them say, and by what only some do. */
function likenessAmong(
  index: StoryIndex,
  tally: Tally,
  postings: readonly number[],
): { along: number; besides: number } {
  const seen: number[] = [];
  for (const posting of postings) count(index, tally, index.postingDoc[posting] ?? 0, seen);
  const pairs = postings.length * (postings.length - 1);
  let [along, besides] = [0, 0];
  for (const term of seen) {
    const alike = ((tally.sum[term] ?? 0) ** 2 - (tally.square[term] ?? 0)) / pairs;
    if ((tally.mentions[term] ?? 0) >= GOES_ALONG * postings.length) along += alike;
    else besides += alike;
    tally.sum[term] = 0;
    tally.square[term] = 0;
    tally.mentions[term] = 0;
  }
  return { along, besides };
}

function postingsOf({ newestPosting, olderPosting }: StoryIndex, term: number): readonly number[] {
  const postings: number[] = [];
  let mention = newestPosting[term] ?? NOBODY;
  while (mention >= 0 && postings.length < MENTIONS_COMPARED) {
    postings.push(mention);
    mention = olderPosting[mention] ?? NOBODY;
  }
  return postings;
}

/** Adds a report's terms, as a unit vector; commonness plays no part here, or it would count twice. */
function count(index: StoryIndex, { sum, square, mentions }: Tally, doc: number, seen: number[]): void {
  const { postingsFrom, postingTerm, postingEmphasis } = index;
  const [from, to] = [postingsFrom[doc] ?? 0, postingsFrom[doc + 1] ?? 0];
  let length = 0;
  for (let posting = from; posting < to; posting += 1) length += (postingEmphasis[posting] ?? 0) ** 2;
  for (let posting = from; posting < to; posting += 1) {
    const term = postingTerm[posting] ?? 0;
    const weight = (postingEmphasis[posting] ?? 0) / Math.sqrt(length);
    if (mentions[term] === 0) seen.push(term);
    mentions[term] = (mentions[term] ?? 0) + 1;
    sum[term] = (sum[term] ?? 0) + weight;
    square[term] = (square[term] ?? 0) + weight * weight;
  }
}

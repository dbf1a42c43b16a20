import { doubleAt, floatAt, intAt, mentionsOf, postingsOf } from '../index/rows';
import { NOBODY, type ReadOnlyIndex, type Templates } from '../index/story-index';
import { roomFor } from '../index/typed-arrays';

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

type ReadPostings = ReadOnlyIndex['postings'];

/** Of the reports that are compared, by term: sums of weights and of their squares, and how many use it. */
type Sums = { readonly sum: Float64Array; readonly square: Float64Array; readonly mentions: Int32Array };

/**
 * Asks of each term what the reports that use it have in common *besides*. Reports on one event share more than one
 * set of words, each with some of the others; headlines made by one template share the template and nothing else.
 * Only reports that use the term are read, so that no other report moves its weight, and what was found holds until
 * another report uses it.
 */
export function templateDiscountsIn(templates: Templates, { postings }: ReadOnlyIndex): TemplateDiscount {
  const terms = postings.termIds.size;
  templates.discount = roomFor(templates.discount, terms);
  templates.asOf = roomFor(templates.asOf, terms, NOBODY);
  const sums: Sums = {
    sum: new Float64Array(terms),
    square: new Float64Array(terms),
    mentions: new Int32Array(terms),
  };
  const { discount, asOf } = templates;
  return (term) => {
    const newest = intAt(postings.newest, term);
    if (asOf[term] !== newest) {
      discount[term] = templateDiscountOf(postings, sums, term);
      asOf[term] = newest;
    }
    return doubleAt(discount, term);
  };
}

function templateDiscountOf(postings: ReadPostings, sums: Sums, term: number): number {
  const mentions = mentionsOf(postings, term, MENTIONS_COMPARED);
  if (mentions.length < 2) return 1;
  const { along, besides } = likenessAmong(postings, sums, mentions);
  if (mentions.length > 2) {
    const alike = besides + EXCESS * Math.max(0, along - SAME_SENTENCE);
    return between(OF_A_TEMPLATE, alike / TOLD_ALIKE);
  }
  if (mentions.some((posting) => postings.isName[posting] === 1)) return 1;
  return between(OF_A_DOUBTFUL_PAIR, (along - HARDLY_A_PAIR) / (SURELY_A_PAIR - HARDLY_A_PAIR));
}

const between = (least: number, share: number): number =>
  least + (1 - least) * Math.min(1, Math.max(0, share));

/** Mean likeness of the reports with each other: by what nearly all of them say, and by what only some do. */
function likenessAmong(
  postings: ReadPostings,
  sums: Sums,
  mentions: readonly number[],
): { along: number; besides: number } {
  const seen: number[] = [];
  for (const posting of mentions) count(postings, sums, intAt(postings.doc, posting), seen);
  const pairs = mentions.length * (mentions.length - 1);
  let [along, besides] = [0, 0];
  for (const term of seen) {
    const alike = (doubleAt(sums.sum, term) ** 2 - doubleAt(sums.square, term)) / pairs;
    if (intAt(sums.mentions, term) >= GOES_ALONG * mentions.length) along += alike;
    else besides += alike;
    sums.sum[term] = 0;
    sums.square[term] = 0;
    sums.mentions[term] = 0;
  }
  return { along, besides };
}

/** Adds a report's terms, as a unit vector; commonness plays no part here, or it would count twice. */
function count(postings: ReadPostings, { sum, square, mentions }: Sums, doc: number, seen: number[]): void {
  const { from, to } = postingsOf(postings, doc);
  let length = 0;
  for (let posting = from; posting < to; posting += 1) length += floatAt(postings.emphasis, posting) ** 2;
  for (let posting = from; posting < to; posting += 1) {
    const term = intAt(postings.term, posting);
    const weight = floatAt(postings.emphasis, posting) / Math.sqrt(length);
    if (mentions[term] === 0) seen.push(term);
    mentions[term] = intAt(mentions, term) + 1;
    sum[term] = doubleAt(sum, term) + weight;
    square[term] = doubleAt(square, term) + weight * weight;
  }
}

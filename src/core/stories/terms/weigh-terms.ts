import { doubleAt, floatAt, intAt, postingsOf } from '../index/rows';
import type { Clusters, Postings, ReadOnlyIndex } from '../index/story-index';
import type { TemplateDiscount } from './template-discount';

/**
 * A term weighs the less, the more stories it occurs in, by this power. Any logarithm of rarity would do as well,
 * but a power needs no size of the collection: an unrelated report moves no weight.
 */
const COMMONNESS = 0.16;
/** Beyond this many stories a term weighs no less. */
const TABLE = 4096;

const lightness = Float64Array.from(
  { length: TABLE },
  (_, storyFrequency) => Math.max(1, storyFrequency) ** -COMMONNESS,
);

/**
 * Turns the terms of reports into unit vectors, by how many stories use each and how far it is a template’s. Writes
 * the weights of their postings.
 */
export function weighTerms(
  postings: Postings,
  { clusters: { storyFrequency } }: ReadOnlyIndex,
  docs: Iterable<number>,
  templateDiscount: TemplateDiscount,
): void {
  const { term, emphasis, weight } = postings;
  for (const doc of docs) {
    const { from, to } = postingsOf(postings, doc);
    let square = 0;
    for (let posting = from; posting < to; posting += 1) {
      const used = intAt(term, posting);
      const stories = Math.min(intAt(storyFrequency, used), TABLE - 1);
      const weighed = floatAt(emphasis, posting) * doubleAt(lightness, stories) * templateDiscount(used);
      weight[posting] = weighed;
      square += weighed * weighed;
    }
    const length = Math.sqrt(square) || 1;
    for (let posting = from; posting < to; posting += 1) weight[posting] = floatAt(weight, posting) / length;
  }
}

/** Counts the terms of stories in (`by` 1) or out again (-1). Each story counts a term once, however large it is. */
export function countStories(
  { storyFrequency }: Clusters,
  { postings }: ReadOnlyIndex,
  stories: Iterable<readonly number[]>,
  by: 1 | -1,
): void {
  for (const docs of stories) {
    const terms = new Set<number>();
    for (const doc of docs) {
      const { from, to } = postingsOf(postings, doc);
      for (let posting = from; posting < to; posting += 1) terms.add(intAt(postings.term, posting));
    }
    for (const term of terms) storyFrequency[term] = intAt(storyFrequency, term) + by;
  }
}

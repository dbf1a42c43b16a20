import type { StoryIndex } from '../index/story-index';
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

/** Turns the terms of reports into unit vectors, by how many stories use each and how far it is a template’s. */
export function weighTerms(
  index: StoryIndex,
  docs: Iterable<number>,
  templateDiscount: TemplateDiscount,
): void {
  const { postingsFrom, postingTerm, postingEmphasis, postingWeight, storyFrequency } = index;
  for (const doc of docs) {
    const [from, to] = [postingsFrom[doc] ?? 0, postingsFrom[doc + 1] ?? 0];
    let square = 0;
    for (let posting = from; posting < to; posting += 1) {
      const term = postingTerm[posting] ?? 0;
      const stories = Math.min(storyFrequency[term] ?? 0, TABLE - 1);
      const weight = (postingEmphasis[posting] ?? 0) * (lightness[stories] ?? 1) * templateDiscount(term);
      postingWeight[posting] = weight;
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (let posting = from; posting < to; posting += 1)
      postingWeight[posting] = (postingWeight[posting] ?? 0) / length;
  }
}

/** Counts the terms of stories in (`by` 1) or out again (-1). Each story counts a term once, however large it is. */
export function countStories(index: StoryIndex, stories: Iterable<readonly number[]>, by: 1 | -1): void {
  const { postingsFrom, postingTerm, storyFrequency } = index;
  for (const docs of stories) {
    const terms = new Set<number>();
    for (const doc of docs) {
      for (let posting = postingsFrom[doc] ?? 0; posting < (postingsFrom[doc + 1] ?? 0); posting += 1) {
        terms.add(postingTerm[posting] ?? 0);
      }
    }
    for (const term of terms) storyFrequency[term] = (storyFrequency[term] ?? 0) + by;
  }
}

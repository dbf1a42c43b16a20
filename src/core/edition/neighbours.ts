import type { Story } from '../model/edition';

/**
 * Stories around the one at a place, in the order of the edition: those that follow it, and where these are too few
 * the ones before it.
 * @param at −1 for none of them: the first stories
 * @param count at most so many
 */
export function neighboursOf(stories: readonly Story[], at: number, count: number): readonly Story[] {
  const from = Math.max(0, Math.min(at + 1, stories.length - count));
  return stories.filter((_story, place) => place >= from && place !== at).slice(0, count);
}

import type { Feed, FeedWeight } from '../model/feed';
import type { FeedId } from '../model/ids';
import type { Candidate } from './candidates';

/** As much as a story of this morning is fresher than one of the evening before, and some more. */
const STEP = 0.8;

/** How much the weight of its feeds changes the score of a story. */
export const scoreOfWeight = (weight: FeedWeight): number =>
  weight === 'more' ? STEP : weight === 'less' ? -STEP : 0;

/**
 * What the reader said of the feeds that report a story. One feed that counts more is enough for it; `less` and
 * `never-leads` hold only where no other feed reports it.
 */
export function weightOfStory(reports: readonly Candidate[], weights: FeedWeights): FeedWeight {
  const said = reports.map(({ entry }) => weights.get(entry.feedId) ?? 'normal');
  if (said.includes('more')) return 'more';
  if (said.includes('normal')) return 'normal';
  return said.includes('never-leads') ? 'never-leads' : 'less';
}

export type FeedWeights = ReadonlyMap<FeedId, FeedWeight>;

export const weightsOf = (feeds: readonly Feed[]): FeedWeights =>
  new Map(feeds.map(({ id, weight = 'normal' }) => [id, weight]));

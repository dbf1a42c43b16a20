import { HOUR_MS } from '../../model/durations';
import { fnv } from '../../text/fnv';
import { folded } from '../../text/fold';
import type { Report } from '../index/report';
import { numberAt } from '../index/rows';
import type { Documents } from '../index/story-index';

/** A feed that gathers is seldom later; after that a title of a series may stand for its next part. */
const APART_MS = 36 * HOUR_MS;
/** Shorter ones, such as the name of a column, name no article. Characters. */
const FEWEST_LETTERS = 12;

/**
 * The report that is this one: an outlet's own entry and what a feed that gathers took over from it, whichever came
 * first, known by their title. Their addresses differ, for gatherers count clicks. Two entries of the outlet's own feeds
 * are never one by title alone. Keeps the report for those that come later.
 * @returns its doc, or that of the report itself where there is none
 */
export function gatheredTwin(
  { docOfKey, sameAs, feedIds, publishedAt }: Documents,
  { outlet, title, isGathered, feedId, publishedAt: at }: Report,
  doc: number,
): number {
  const words = folded(title.trim());
  if (words.length < FEWEST_LETTERS) return doc;
  const name = `${fnv(outlet).toString(36)} ${fnv(words).toString(36)}`;
  const twin = (isGathered ? [`own ${name}`, `via ${name}`] : [`via ${name}`])
    .map((key) => docOfKey.get(key))
    .find(
      (found) =>
        found !== undefined &&
        feedIds[found] !== feedId &&
        Math.abs(numberAt(publishedAt, found) - at) <= APART_MS,
    );
  // The newest of a title that comes again and again.
  docOfKey.set(`${isGathered ? 'via' : 'own'} ${name}`, doc);
  return twin === undefined ? doc : numberAt(sameAs, twin);
}

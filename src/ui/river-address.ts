import type { FeedId } from '../core/model/ids';
import { RIVER_SHOWS, type RiverPlace } from '../core/river/river-place';
import { addressOf } from './addresses';

/** Where a place in the river is found, from the root of the extension: the way back leads there as well. */
export function riverAddress({
  feedId = null,
  folder = null,
  show = 'all',
}: Partial<RiverPlace> = {}): string {
  const parts = new URLSearchParams();
  if (feedId !== null) parts.set('feed', feedId);
  else for (const name of folder ?? []) parts.append('folder', name);
  if (show !== 'all') parts.set('show', show);
  const base = addressOf({ view: 'everything' });
  const query = parts.toString();
  return query === '' ? base : `${base}&${query}`;
}

/** The place that such an address names. */
export function riverPlaceIn(search: string): RiverPlace {
  const parts = new URLSearchParams(search);
  const folder = parts.getAll('folder');
  // An id in an address may be of a feed that is not followed any more; then there is nothing of it.
  const feedId = parts.get('feed') as FeedId | null;
  return {
    feedId,
    folder: feedId !== null || folder.length === 0 ? null : folder,
    show: RIVER_SHOWS.find((each) => each === parts.get('show')) ?? 'all',
  };
}

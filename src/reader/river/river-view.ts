import type { Feed } from '../../core/model/feed';
import type { FeedHealth } from '../../core/model/feed-health';
import type { FeedId } from '../../core/model/ids';
import type { Mute } from '../../core/model/readers-hand';
import type { RiverPlace } from '../../core/river/river-place';
import type { RiverRow } from '../../core/river/river-row';
import type { Marks } from '../library';

/** What the page of the river shows. */
export type RiverView = {
  readonly place: RiverPlace;
  /** All that are followed. */
  readonly feeds: readonly Feed[];
  readonly mutes: readonly Mute[];
  readonly rows: readonly RiverRow[];
  readonly marks: Marks;
  readonly hasMore: boolean;
  /** How far back a filter has looked while it looks on, milliseconds since 1970; null while it does not. */
  readonly lookedTo: number | null;
  /** Entries have arrived that are not on the page yet. */
  readonly hasNews: boolean;
  /** Of the feed the place is about; null where it is about several, or nothing is known. */
  readonly health: FeedHealth | null;
  readonly savedCount: number;
  readonly followedCount: number;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** What the reader calls the feed or folder that is shown; null where it is none, or not followed any more. */
export function nameOf({ place, feeds }: Pick<RiverView, 'place' | 'feeds'>): string | null {
  if (place.feedId !== null) return feeds.find(({ id }) => id === place.feedId)?.title ?? null;
  return place.folder?.at(-1) ?? null;
}

/** How many entries of each feed are unread. */
export type UnreadCounts = ReadonlyMap<FeedId, number>;

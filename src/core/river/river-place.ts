import type { FeedId } from '../model/ids';

/** Which entries are shown: all, or only those that are unread, have their whole text, are in no edition, or are hidden by a mute. */
export type RiverShow = 'all' | 'unread' | 'whole' | 'unshown' | 'hidden';

export const RIVER_SHOWS: readonly RiverShow[] = ['all', 'unread', 'whole', 'unshown', 'hidden'];

/** What of the river is shown. */
export type RiverPlace = {
  /** The entries of one feed; null for those of several. */
  readonly feedId: FeedId | null;
  /** The entries of the feeds in a folder, by its names from the outermost in; null for those of all. */
  readonly folder: readonly string[] | null;
  readonly show: RiverShow;
};

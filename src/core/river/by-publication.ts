import type { Entry } from '../model/entry';
import { saneDate } from '../stories/index/sane-date';

/** Feeds of one refresh are read within so many milliseconds of each other. */
const ONE_REFRESH_MS = 60_000;

/** Whether two arrivals, the later first, came with one refresh. */
export const isOneRefresh = (later: number, earlier: number): boolean => later - earlier < ONE_REFRESH_MS;

/**
 * Entries in the order of the river: the last refresh first, and what came with one refresh by when it was published.
 * @param entries by their arrival, the last first
 * @param isOneDay whether two instants are of one day of the reader's: a refresh over midnight is parted there
 */
export function inRiverOrder(
  entries: readonly Entry[],
  isOneDay: (one: number, other: number) => boolean,
): Entry[] {
  const refreshes: Entry[][] = [];
  for (const entry of entries) {
    const last = refreshes.at(-1);
    const before = last?.at(-1);
    const isSame =
      before !== undefined &&
      isOneRefresh(before.firstSeenAt, entry.firstSeenAt) &&
      isOneDay(before.firstSeenAt, entry.firstSeenAt);
    if (isSame) last?.push(entry);
    else refreshes.push([entry]);
  }
  return refreshes.flatMap((each) => each.sort((one, other) => saneDate(other) - saneDate(one)));
}

import type { EntryId, FeedId } from '../../core/model/ids';
import type { RiverPlace } from '../../core/river/river-place';
import type { RiverRow } from '../../core/river/river-row';
import type { Arrival } from '../../store/river/arrivals';
import { WINDOW_ROWS } from '../../store/river/river';
import type { Library, Marks, RiverBook } from '../library';
import type { RiverView } from './river-view';

/** A list that grows as the reader goes on, and never moves what they read. */
export type RiverList = {
  /** As it is now; the first time it reads the first rows, or as many as were on the page when the reader left it. */
  view(): Promise<RiverView>;
  /** Reads on for as many rows as a window has, whatever a filter leaves out. */
  more(): Promise<void>;
  /** What stands in editions, is muted or is called otherwise is another than before: with the next view. */
  standAnew(): void;
  /** Entries may have come: with the next view. */
  lookForNews(): void;
  /** The unread ones that are shown before a row; of all that are shown, without one. */
  unreadAbove(entryId: EntryId | null): readonly EntryId[];
  /** The unread ones of the feeds that the place is about, shown or not. */
  unreadHere(): Promise<readonly EntryId[]>;
};

/** Rows that are read at once when the reader comes back to where they were. */
const MOST_AT_ONCE = 1_200;

/**
 * @param wasShown how many rows were on the page when the reader left it; 0 for none
 * @param changed there is more to show than the last view had
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one list with its state, which nothing else may touch
export async function openRiverList(
  library: Library,
  place: RiverPlace,
  wasShown: number,
  changed: () => void,
): Promise<RiverList> {
  let book = await library.river();
  let rows: readonly RiverRow[] = [];
  let shown = Math.max(WINDOW_ROWS, Math.min(MOST_AT_ONCE, wasShown));
  let next: Arrival | null = null;
  let isWhole = false;
  let begun: Promise<void> | null = null;
  let isLooking = false;
  /** When the last entry arrived that the list had when it began. */
  let topAt: number | null = null;
  let asksForNews = false;
  let hasNews = false;
  let isStale = false;
  let marks: Marks = { read: new Set(), saved: new Set() };

  const feedIds = (): readonly FeedId[] | null => feedsIn(place, book);
  const readWindow = async (): Promise<void> => {
    const found = await book.window({ feedIds: feedIds(), show: place.show, before: next });
    rows = [...rows, ...found.rows];
    next = found.next;
    isWhole = next === null;
  };
  /** A filter that lets little through goes on while what it has found is on the page. */
  const lookFor = async (count: number): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    try {
      while (rows.length < count && !isWhole) {
        await readWindow();
        if (rows.length < count && !isWhole) changed();
      }
    } finally {
      isLooking = false;
    }
  };
  const begin = async (): Promise<void> => {
    topAt = await book.lastArrival(feedIds());
    await readWindow();
    if (rows.length >= shown || isWhole) return;
    if (shown > WINDOW_ROWS) await lookFor(shown);
    else void lookFor(shown).then(changed);
  };
  const standAgain = async (): Promise<void> => {
    isStale = false;
    book = await library.river();
    rows = await book.again(rows.map(({ headline }) => headline.entryId));
  };
  const seeNews = async (): Promise<void> => {
    asksForNews = false;
    const lastAt = await book.lastArrival(feedIds());
    hasNews ||= lastAt !== null && lastAt > (topAt ?? 0);
  };

  return {
    async view() {
      begun ??= begin();
      await begun;
      if (isStale) await standAgain();
      if (asksForNews) await seeNews();
      const onPage = rows.slice(0, shown);
      const [known, savedCount, { followed }, health] = await Promise.all([
        library.marks(onPage.map(({ headline }) => headline.entryId)),
        library.savedCount(),
        library.hand(),
        place.feedId === null ? null : book.health(place.feedId),
      ]);
      marks = known;
      return {
        place,
        feeds: book.feeds,
        mutes: book.mutes,
        rows: onPage,
        marks,
        hasMore: !isWhole || rows.length > shown,
        lookedTo: isLooking ? (next?.at ?? null) : null,
        hasNews,
        health,
        savedCount,
        followedCount: followed.length,
        now: Date.now(),
      };
    },
    async more() {
      if (isLooking) return;
      await lookFor(shown + WINDOW_ROWS);
      shown += WINDOW_ROWS;
      changed();
    },
    standAnew() {
      isStale = true;
    },
    lookForNews() {
      asksForNews = true;
    },
    unreadAbove(entryId) {
      const ids = rows.slice(0, shown).map(({ headline }) => headline.entryId);
      const end = entryId === null ? ids.length : ids.indexOf(entryId);
      return ids.slice(0, Math.max(0, end)).filter((id) => !marks.read.has(id));
    },
    async unreadHere() {
      const each = await Promise.all((feedIds() ?? []).map((id) => book.unreadOf(id)));
      return each.flat();
    },
  };
}

/** The feeds a place is about; null for all, also those that are not followed any more. */
function feedsIn({ feedId, folder }: RiverPlace, { feeds }: RiverBook): readonly FeedId[] | null {
  if (feedId !== null) return [feedId];
  if (folder === null) return null;
  return feeds
    .filter((feed) => folder.every((name, depth) => feed.folder[depth] === name))
    .map(({ id }) => id);
}

import type { Entry } from '../../core/model/entry';
import { articleIdOf, type EntryId, type FeedId } from '../../core/model/ids';
import type { Mute } from '../../core/model/readers-hand';
import { inRiverOrder, isOneRefresh } from '../../core/river/by-publication';
import type { RiverShow } from '../../core/river/river-place';
import { type RiverRow, riverRow } from '../../core/river/river-row';
import { isShown, muteAmong, type StandingFacts, standingOf } from '../../core/river/standing';
import { wholeMinutes } from '../../core/summary/whole-text';
import type { Database } from '../database';
import { entriesBy } from '../entries-by-id';
import { keysAmong } from '../keys-among';
import { openedAmong, readingsOf } from '../readings';
import { savedAmong } from '../saved';
import { setAsideIds } from '../set-aside';
import { type Arrival, arrivalsBefore } from './arrivals';
import { type EditionShelf, editionShelf } from './edition-book';

export type RiverAsk = {
  /** Those of these feeds; null for all. */
  readonly feedIds: readonly FeedId[] | null;
  readonly show: RiverShow;
  /** Goes on behind this arrival; null begins with the last. */
  readonly before: Arrival | null;
};

export type RiverWindow = {
  /** In the order of the river. */
  readonly rows: readonly RiverRow[];
  readonly read: ReadonlySet<EntryId>;
  readonly saved: ReadonlySet<EntryId>;
  /** Where the next window goes on; null where there is no more. */
  readonly next: Arrival | null;
};

/** The rest of what came with one refresh is read with a window, so that it is in order, up to so many in all. */
const MOST_ROWS = 240;
/** Rows of a window. */
export const WINDOW_ROWS = 60;
/** So many arrivals are looked at for a window, by how much of each must be read: beyond it, it ends with what it has. */
const LOOKED_AT: Readonly<Record<RiverShow, number>> = {
  all: MOST_ROWS,
  unread: 4_000,
  unshown: 1_000,
  whole: 480,
  hidden: 480,
};

export type River = {
  /** The next rows. With a filter they may be fewer than a window holds, or none, though there are more. */
  window(ask: RiverAsk): Promise<RiverWindow>;
  /** When the last of all these entries arrived, milliseconds since 1970; null where there are none. */
  lastArrival(feedIds: readonly FeedId[] | null): Promise<number | null>;
  /** The same rows, as they stand by now; without those that are gone. */
  again(ids: readonly EntryId[]): Promise<readonly RiverRow[]>;
};

/** @param titles what the reader calls the feeds they follow */
export function openRiver(
  db: Database,
  titles: ReadonlyMap<FeedId, string>,
  mutes: readonly Mute[],
  isOneDay: (one: number, other: number) => boolean,
): River {
  const shelf = editionShelf(db);
  const muteOf = muteAmong(mutes);
  const factsFor = async (arrivedAt: readonly number[]): Promise<StandingFacts> => {
    const [book, newestAt, aside] = await Promise.all([
      shelf.bookFor(arrivedAt),
      shelf.newestAt(),
      setAsideIds(db),
    ]);
    return { book, newestAt, aside, muteOf };
  };

  const rowsOf = async (entries: readonly Entry[], readings: Readings): Promise<readonly RiverRow[]> => {
    const [facts, copied] = await Promise.all([
      factsFor(entries.map(({ firstSeenAt }) => firstSeenAt)),
      copiedAmong(db, idsOf(entries)),
    ]);
    return entries.map((entry) =>
      riverRow(
        entry,
        titles.get(entry.feedId) ?? null,
        copied.has(entry.id),
        standingOf(entry, readings.get(entry.id) ?? null, facts),
      ),
    );
  };

  return {
    async window({ feedIds, show, before }) {
      const found: Entry[] = [];
      let at = before;
      let looked = 0;
      let isEnd = false;
      while (!isEnd && found.length < WINDOW_ROWS && looked < LOOKED_AT[show]) {
        const size = show === 'unread' ? 4 * WINDOW_ROWS : WINDOW_ROWS;
        const arrivals = await arrivalsBefore(db, feedIds, at, size);
        const chosen = await byKeys(db, shelf, show, arrivals);
        const taken = chosen.slice(0, WINDOW_ROWS - found.length);
        found.push(...byText(show, muteOf, await entriesBy(db, idsOf(taken))));
        looked += arrivals.length;
        const isCut = taken.length < chosen.length;
        isEnd = arrivals.length < size && !isCut;
        at = (isCut ? taken : arrivals).at(-1) ?? at;
      }
      if (show === 'all' && !isEnd && at !== null) {
        const rest = await restOfRefresh(db, feedIds, at);
        found.push(...(await entriesBy(db, idsOf(rest.arrivals))));
        isEnd = rest.isEnd;
        at = rest.arrivals.at(-1) ?? at;
      }
      const ids = idsOf(found);
      const [readings, saved] = await Promise.all([readingsOf(db, ids), savedAmong(db, ids)]);
      const rows = await rowsOf(inRiverOrder(found, isOneDay), readings);
      return { rows, read: new Set(readings.keys()), saved, next: isEnd ? null : at };
    },
    lastArrival: async (feedIds) => (await arrivalsBefore(db, feedIds, null, 1))[0]?.at ?? null,
    again: async (ids) => {
      const [entries, readings] = await Promise.all([entriesBy(db, ids), readingsOf(db, ids)]);
      return rowsOf(entries, readings);
    },
  };
}

/** When each entry was read. */
type Readings = Awaited<ReturnType<typeof readingsOf>>;

const idsOf = (those: readonly { readonly id: EntryId }[]): EntryId[] => those.map(({ id }) => id);

/** Which of them a filter lets through, as far as that is told by keys: no text is read for it. */
async function byKeys(
  db: Database,
  shelf: EditionShelf,
  show: RiverShow,
  arrivals: readonly Arrival[],
): Promise<readonly Arrival[]> {
  if (show === 'unread') {
    const read = await openedAmong(db, idsOf(arrivals));
    return arrivals.filter(({ id }) => !read.has(id));
  }
  if (show !== 'unshown') return arrivals;
  const { places } = await shelf.bookFor(arrivals.map(({ at }) => at));
  return arrivals.filter(({ id }) => {
    const place = places.get(id);
    return place === undefined || !isShown(place);
  });
}

/** Which of them a filter lets through that looks at what they say. */
function byText(
  show: RiverShow,
  muteOf: StandingFacts['muteOf'],
  entries: readonly Entry[],
): readonly Entry[] {
  if (show === 'whole') return entries.filter(({ content }) => wholeMinutes(content) !== null);
  return show === 'hidden' ? entries.filter((entry) => muteOf(entry) !== null) : entries;
}

/** What came with the same refresh as the last of a window, as far as a window may grow by it. */
async function restOfRefresh(
  db: Database,
  feedIds: RiverAsk['feedIds'],
  last: Arrival,
): Promise<{ readonly arrivals: readonly Arrival[]; readonly isEnd: boolean }> {
  const arrivals: Arrival[] = [];
  while (arrivals.length < MOST_ROWS - WINDOW_ROWS) {
    const more = await arrivalsBefore(db, feedIds, arrivals.at(-1) ?? last, WINDOW_ROWS);
    for (const each of more) {
      if (!isOneRefresh((arrivals.at(-1) ?? last).at, each.at)) return { arrivals, isEnd: false };
      arrivals.push(each);
    }
    if (more.length < WINDOW_ROWS) return { arrivals, isEnd: true };
  }
  return { arrivals, isEnd: false };
}

/** Of which of these entries the text was copied, for an edition or because they are saved. */
async function copiedAmong(db: Database, ids: readonly EntryId[]): Promise<ReadonlySet<EntryId>> {
  const copied = new Set(await keysAmong(db, 'articles', ids.map(articleIdOf)));
  return new Set(ids.filter((id) => copied.has(articleIdOf(id))));
}

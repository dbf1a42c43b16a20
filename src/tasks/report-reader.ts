import type { Entry } from '../core/model/entry';
import { type EntryId, type FeedId, feedIdOf } from '../core/model/ids';
import { type Report, reportOf } from '../core/stories/index/report';
import { ENTRIES_COMPARED, type Furniture, furnitureOf } from '../core/stories/kinds/furniture';
import type { Database } from '../store/database';
import { entriesBy } from '../store/entries-by-id';
import { thrownBy } from './watch-units';

/** Makes reports of entries, by what their feeds say again and again. */
export type ReportReader = {
  /** Reads the feeds of these entries, as far as they were not read before. */
  readonly prepare: (ids: readonly EntryId[]) => Promise<void>;
  /** Of an entry whose feed is prepared. */
  readonly reportOf: (entry: Entry) => Report;
};

/** @param recent ids of what is stored, by when it was first seen */
export function reportReader(db: Database, recent: readonly EntryId[]): ReportReader {
  const idsOf = new Map<FeedId, EntryId[]>();
  for (const id of recent) {
    const own = idsOf.get(feedIdOf(id)) ?? [];
    if (own.length === 0) idsOf.set(feedIdOf(id), own);
    own.push(id);
  }
  const known = new Map<FeedId, Furniture>();
  return {
    async prepare(ids) {
      for (const feedId of new Set(ids.map(feedIdOf))) {
        if (known.has(feedId)) continue;
        const newest = (idsOf.get(feedId) ?? []).slice(-ENTRIES_COMPARED);
        known.set(feedId, furnitureAmong(await entriesBy(db, newest)));
      }
    },
    reportOf: (entry) => reportOf(entry, known.get(entry.feedId)),
  };
}

/** An entry over which it throws is left out: its own report throws as well, where it is set aside by its name. */
function furnitureAmong(entries: readonly Entry[]): Furniture {
  let found: Furniture | null = null;
  const why = thrownBy(() => {
    found = furnitureOf(entries);
  });
  if (why === null && found !== null) return found;
  return furnitureOf(entries.filter((entry) => thrownBy(() => furnitureOf([entry])) === null));
}

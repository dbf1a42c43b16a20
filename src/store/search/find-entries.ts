import type { Entry } from '../../core/model/entry';
import type { EntryId, FeedId } from '../../core/model/ids';
import type { Mute } from '../../core/model/readers-hand';
import { muteAmong } from '../../core/river/standing';
import { type FoundPlaces, placesIn } from '../../core/search/hit';
import { termRanges } from '../../core/search/look-up';
import type { SearchQuery, WantedMark } from '../../core/search/search-query';
import type { Database } from '../database';
import { openedAmong } from '../readings';
import { savedAmong } from '../saved';
import { candidatesOf, type IndexMemory } from './candidates';
import type { IndexDatabase } from './index-database';
import { type Stored, storedBy } from './search-texts';

/** Something that was found, with where the words stand in it. */
export type Found = {
  readonly id: EntryId;
  readonly stored: Stored;
  readonly places: FoundPlaces;
  readonly isRead: boolean;
  readonly isSaved: boolean;
};

export type FoundWindow = {
  /** The latest first. */
  readonly found: readonly Found[];
  readonly isEnd: boolean;
  /** So far something was left out because a mute hides it. */
  readonly leftOut: boolean;
};

/** A search that has begun, and goes on from where it is. */
export type Search = {
  /** @param most so many are looked for: there are fewer only at the end */
  next(most: number): Promise<FoundWindow>;
};

export type SearchPlace = {
  readonly db: Database;
  readonly index: IndexDatabase;
  readonly memory: IndexMemory;
  readonly mutes: readonly Mute[];
  /** Entries of which feeds are wanted; null for all. */
  readonly feeds: ReadonlySet<FeedId> | null;
};

const READERS_MARKS: readonly WantedMark[] = ['unread', 'read', 'saved'];

/** Candidates whose texts are read together. */
const TOGETHER = 12;

/**
 * Looks for what a question asks. What the index names is only looked at: found is what has the words in its text as it
 * stands in the store now. @throws SegmentGone from `next` if the index has changed meanwhile
 */
export function beginSearch(place: SearchPlace, query: SearchQuery): Search {
  const { db, index, memory, feeds } = place;
  const muteOf = muteAmong(place.mutes);
  const seen = new Set<EntryId>();
  const waiting: Found[] = [];
  let leftOut = false;
  let isEnd = false;
  const ask = { ranges: termRanges(query), feeds, from: query.from, until: query.until };
  const candidates = candidatesOf(index, memory, ask, TOGETHER);

  const isShown = (entry: Entry): boolean => {
    const isHidden = muteOf(entry) !== null;
    if (query.marks.has('hidden')) return isHidden;
    leftOut ||= isHidden;
    return !isHidden;
  };
  const lookAt = async (ids: readonly EntryId[]): Promise<void> => {
    const fresh = ids.filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    // Where marks are asked for, no text is read of what lacks them.
    const asksForMarks = READERS_MARKS.some((mark) => query.marks.has(mark));
    const marks = Promise.all([openedAmong(db, fresh), savedAmong(db, fresh)]);
    const early = asksForMarks ? null : storedBy(db, index, fresh);
    const [read, saved] = await marks;
    const wanted = fresh.filter((id) => hasMarks(query, read.has(id), saved.has(id)));
    const stored = await (early ?? storedBy(db, index, wanted));
    for (const id of wanted) {
      const each = stored.get(id);
      const places = each === undefined ? null : placesIn(each.searched, query);
      if (each === undefined || places === null) continue;
      const isWanted = each.kind === 'entry' ? isShown(each.entry) : !query.marks.has('hidden');
      if (isWanted) waiting.push({ id, stored: each, places, isRead: read.has(id), isSaved: saved.has(id) });
    }
  };

  return {
    async next(most) {
      while (!isEnd && waiting.length < most) {
        const next = await candidates.next();
        if (next.done) isEnd = true;
        else await lookAt(next.value);
      }
      const found = waiting.splice(0, most);
      return { found, isEnd: isEnd && waiting.length === 0, leftOut };
    },
  };
}

function hasMarks({ marks }: SearchQuery, isRead: boolean, isSaved: boolean): boolean {
  if (marks.has('unread') && isRead) return false;
  if (marks.has('read') && !isRead) return false;
  return !marks.has('saved') || isSaved;
}

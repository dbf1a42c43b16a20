import type { Feed } from '../../core/model/feed';
import { type EntryId, type FeedId, feedIdOf } from '../../core/model/ids';
import type { Mute } from '../../core/model/readers-hand';
import { type RiverRow, riverRow } from '../../core/river/river-row';
import type { Standing } from '../../core/river/standing';
import type { FoundPlaces } from '../../core/search/hit';
import type { SearchQuery } from '../../core/search/search-query';
import { languageOf } from '../../core/text/language';
import { oneAtATime } from '../../platform/one-at-a-time';
import type { Database } from '../../store/database';
import type { River } from '../../store/river/river';
import { type IndexMemory, noMemory } from '../../store/search/candidates';
import { putRight } from '../../store/search/close-words';
import { beginSearch, type Found, type FoundWindow, type Search } from '../../store/search/find-entries';
import type { LoosePlace } from '../../store/search/index-database';
import { dropIndex, type IndexDatabase, openIndex } from '../../store/search/index-database';
import { catchUp, type IndexProgress, lookOver } from '../../store/search/keep-index';
import type { Pause } from '../../store/search/put-in-index';
import { isWholeIndex } from '../../store/search/whole-index';

/** Where something that was found stands; it may stand in the sample edition, which no date tells from others. */
export type HitStanding = Standing | { readonly kind: 'sample' };

/** Something that was found, as the page shows it. */
export type Hit = {
  /** Its standing is another matter: it takes longer to tell. */
  readonly row: RiverRow;
  readonly places: FoundPlaces;
  /** Null while it is not known. */
  readonly standing: HitStanding | null;
  readonly isRead: boolean;
  readonly isSaved: boolean;
};

export type HitWindow = Omit<FoundWindow, 'found'> & { readonly hits: readonly Hit[] };

/** All that can be searched on this computer. */
export type SearchBook = {
  readonly feeds: readonly Feed[];
  /** What the reader calls them. */
  readonly titles: ReadonlyMap<FeedId, string>;
  /** @param feeds null for all */
  begin(query: SearchQuery, feeds: ReadonlySet<FeedId> | null): { next(most: number): Promise<HitWindow> };
  /** The question with its mistyped words put right; null where nothing better is known. */
  putRight(query: SearchQuery, isEmpty: boolean): Promise<SearchQuery | null>;
  /** Where entries stand; of those that are not stored nothing is told. */
  standings(ids: readonly EntryId[]): Promise<ReadonlyMap<EntryId, Standing>>;
};

/** The index while a page has it open. */
export type OpenIndex = {
  index(): Promise<IndexDatabase>;
  readonly memory: IndexMemory;
  /**
   * Puts in what has arrived, and once compares all of it. @returns false while another page is at it
   * @throws what the store throws, and what `pause` throws
   */
  keep(pause: Pause, told: (progress: IndexProgress) => void): Promise<boolean>;
  /** How often it was closed: what was begun before fails for that alone. */
  times(): number;
  /** Closes it and opens it again: another page may have made it anew. */
  reopen(): void;
  /** Whether all that lies in it can be read: then it is the reader's data that cannot be. */
  isSound(): Promise<boolean>;
  /** Deletes it, so that it is made anew: it is damaged. */
  drop(): Promise<void>;
};

const LOCK = 'lede-search';

export function openIndexOf(db: Database): OpenIndex {
  const memory = noMemory();
  let opening: Promise<IndexDatabase> | null = null;
  let isLookedOver = false;
  let times = 0;
  const index = (): Promise<IndexDatabase> => {
    opening ??= openIndex(db.name);
    return opening;
  };
  const reopen = (): void => {
    opening?.then((open) => open.close()).catch(() => undefined);
    opening = null;
    times += 1;
    memory.heads.clear();
    memory.docs.clear();
    memory.state = null;
  };
  return {
    index,
    memory,
    reopen,
    times: () => times,
    async keep(pause, told) {
      const done = await oneAtATime(`${LOCK} ${db.name}`, async () => {
        const open = await index();
        if ((await catchUp(db, open, pause)) && isLookedOver) return;
        await lookOver(db, open, pause, told);
        isLookedOver = true;
      });
      return done !== null;
    },
    isSound: async () => {
      try {
        return await isWholeIndex(await index());
      } catch {
        return false;
      }
    },
    async drop() {
      reopen();
      isLookedOver = false;
      await dropIndex(db.name);
    },
  };
}

/** What is known of the reader's feeds and mutes, and of where entries stand. */
type Known = Pick<River, 'again'> & { readonly feeds: readonly Feed[]; readonly mutes: readonly Mute[] };

export function searchBook(db: Database, index: IndexDatabase, memory: IndexMemory, book: Known): SearchBook {
  const titles = new Map(book.feeds.map(({ id, title }) => [id, title]));
  const hitsIn = ({ found, ...rest }: FoundWindow): HitWindow => ({
    ...rest,
    hits: found.map((each) => hitOf(each, titles)),
  });
  return {
    feeds: book.feeds,
    titles,
    begin(query, feeds) {
      const search: Search = beginSearch({ db, index, memory, mutes: book.mutes, feeds }, query);
      return { next: async (most) => hitsIn(await search.next(most)) };
    },
    putRight: (query, isEmpty) => putRight(index, memory, query, isEmpty),
    async standings(ids) {
      const rows = await book.again(ids);
      return new Map(rows.map(({ headline, standing }) => [headline.entryId, standing]));
    },
  };
}

const NOT_TOLD: Standing = { kind: 'nowhere' };

function hitOf({ id, stored, places, isRead, isSaved }: Found, titles: ReadonlyMap<FeedId, string>): Hit {
  if (stored.kind === 'entry') {
    const { entry, isCopied } = stored;
    const row = riverRow(entry, titles.get(entry.feedId) ?? null, isCopied, NOT_TOLD);
    return { row, places, standing: null, isRead, isSaved };
  }
  const { loose, article, searched } = stored;
  const row: RiverRow = {
    headline: {
      ...loose.headline,
      language: languageOf(
        `${searched.title}\n${searched.text.slice(0, LANGUAGE_SAMPLE)}`,
        article?.language ?? loose.headline.language ?? null,
      ),
    },
    feedId: feedIdOf(id),
    teaser: null,
    minutes: null,
    hasText: article !== null,
    firstSeenAt: loose.headline.publishedAt ?? loose.place?.composedAt ?? 0,
    standing: NOT_TOLD,
  };
  return { row, places, standing: standingIn(loose.place), isRead, isSaved };
}

/** Units of a text by which its language is told. */
const LANGUAGE_SAMPLE = 400;

function standingIn(place: LoosePlace | null): HitStanding {
  if (place === null) return NOT_TOLD;
  return place.composedAt === null ? { kind: 'sample' } : { ...place, composedAt: place.composedAt };
}

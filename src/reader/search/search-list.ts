import { lineOf } from '../../core/each-by-itself';
import type { EntryId, FeedId } from '../../core/model/ids';
import { asksForSomething, readQuery, type SearchQuery } from '../../core/search/search-query';
import { sleep } from '../../platform/clock';
import type { Library, Marks } from '../library';
import { betterWords } from './better-words';
import { feedsNamed } from './feeds-named';
import { readersCalendar } from './readers-calendar';
import type { Hit, HitStanding, HitWindow, SearchBook } from './search-book';
import type { SearchView } from './search-view';

/** Hits of a window, and of the first, which is to be there while the reader types. */
const WINDOW = 30;
const FIRST_WINDOW = 12;
/** Hits that are read at once when the reader comes back to where they were. */
const MOST_AT_ONCE = 600;
/** Where hits stand is told when no key was typed for so long. */
const REST_MS = 200;
/** From how few hits on it is asked whether a word was mistyped. */
const FEW = 3;

/** What was asked, and what has been found of it. */
type Asked = {
  readonly words: string;
  readonly query: SearchQuery;
  readonly unknownFeeds: readonly string[];
  readonly next: (most: number) => Promise<HitWindow>;
  hits: readonly Hit[];
  isEnd: boolean;
  leftOut: boolean;
  better: string | null;
  isBetterShown: boolean;
};

/** `trouble`: where hits stand cannot be read. */
type ListView = Omit<SearchView, 'progress' | 'isClosed'>;

/** A search that follows what is typed. */
export type SearchList = {
  /** What is wanted from now on; what was wanted before is given up. */
  ask(words: string): void;
  words(): string;
  /** The hits found so far. @throws what the index or the store throws */
  view(): Promise<ListView>;
  /** What is shown where nothing can be read. */
  nothing(): ListView;
  /** @throws what the index throws */
  more(): Promise<void>;
  /** Looks for the same words again: there is more to find than before. */
  askAgain(): void;
  /** Feeds, mutes or editions are others than before. */
  standAnew(): void;
  /** The reader's marks are others than before. */
  markAnew(): void;
  isBusy(): boolean;
};

/**
 * @param wasShown how many hits were on the page when the reader left it; 0 for none
 * @param changed there is more to show than the last view had
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one list with its state, which nothing else may touch
export function openSearchList(
  library: Library,
  openBook: () => Promise<SearchBook | null>,
  first: { readonly words: string; readonly wasShown: number },
  changed: () => void,
): SearchList {
  let typed = first.words;
  let wanted = Math.max(FIRST_WINDOW, Math.min(MOST_AT_ONCE, first.wasShown));
  let run = 0;
  let busy = 0;
  let book: SearchBook | null = null;
  let asked: Asked | null = null;
  let marks: Marks | null = null;
  let counted: Counts | null = null;
  let trouble: string | null = null;
  let isStale = true;
  let begun: Promise<void> | null = null;

  const begin = async (): Promise<void> => {
    const own = run;
    busy += 1;
    try {
      const stood = isStale ? NOWHERE : standingsOf(asked?.hits ?? []);
      if (isStale) book = await openBook();
      isStale = false;
      const now = book === null ? null : await answer(book, typed, wanted, () => own === run);
      if (own !== run || now === null) return;
      asked = { ...now, hits: standing(now.hits, stood) };
      marks = marksOf(asked.hits);
      void tellStandings(asked);
    } finally {
      busy -= 1;
    }
  };
  /** Editions are read for it, more than a key typed may wait for. */
  const tellStandings = async (those: Asked): Promise<void> => {
    const ids = those.hits.filter(({ standing }) => standing === null).map(idOf);
    if (ids.length === 0 || book === null) return;
    // The hits are painted first, and the reader may be typing on.
    await sleep(REST_MS);
    if (asked !== those) return;
    try {
      const known = await book.standings(ids);
      if (asked !== those) return;
      those.hits = standing(those.hits, known);
      trouble = null;
    } catch (error) {
      trouble = lineOf(error);
    }
    changed();
  };
  const more = async (): Promise<void> => {
    const those = asked;
    if (those === null || those.isEnd || busy > 0) return;
    busy += 1;
    try {
      const { hits, isEnd, leftOut } = await those.next(WINDOW);
      those.hits = [...those.hits, ...hits];
      [those.isEnd, those.leftOut] = [isEnd, leftOut];
      wanted = those.hits.length;
      marks = null;
      void tellStandings(those);
      changed();
    } finally {
      busy -= 1;
    }
  };
  const restart = (): void => {
    run += 1;
    begun = null;
  };

  const shown = (own: Asked | null, known: Marks, counts: Counts): ListView => ({
    words: typed,
    query: own?.query ?? readQuery(typed, readersCalendar(Date.now())),
    hits: own?.hits ?? [],
    marks: known,
    hasMore: own !== null && !own.isEnd,
    leftOut: own?.leftOut ?? false,
    better: own?.better ?? null,
    isBetterShown: own?.isBetterShown ?? false,
    unknownFeeds: own?.unknownFeeds ?? [],
    feedTitles: book?.titles ?? NO_TITLES,
    trouble,
    ...counts,
    now: Date.now(),
  });

  return {
    ask(words) {
      if (words === typed) return;
      typed = words;
      wanted = FIRST_WINDOW;
      restart();
    },
    words: () => typed,
    async view() {
      begun ??= begin();
      const [counts] = await Promise.all([counted ?? countsIn(library), begun]);
      counted = counts;
      marks ??= await library.marks((asked?.hits ?? []).map(idOf));
      return shown(asked, marks, counted);
    },
    nothing: () => shown(null, marksOf([]), NO_COUNTS),
    more,
    askAgain: restart,
    standAnew() {
      isStale = true;
      counted = null;
      restart();
    },
    markAnew() {
      marks = null;
      counted = null;
    },
    isBusy: () => busy > 0,
  };
}

/** As they were when they were found. */
const marksOf = (hits: readonly Hit[]): Marks => ({
  read: new Set(hits.filter(({ isRead }) => isRead).map(idOf)),
  saved: new Set(hits.filter(({ isSaved }) => isSaved).map(idOf)),
});

type Standings = ReadonlyMap<EntryId, HitStanding>;

const NOWHERE: Standings = new Map();

/** Where hits stand, as far as it is known. */
const standingsOf = (hits: readonly Hit[]): Standings =>
  new Map(hits.flatMap((hit) => (hit.standing === null ? [] : [[idOf(hit), hit.standing] as const])));

const standing = (hits: readonly Hit[], known: Standings): readonly Hit[] =>
  hits.map((hit) => ({ ...hit, standing: hit.standing ?? known.get(idOf(hit)) ?? null }));

const NO_TITLES: ReadonlyMap<FeedId, string> = new Map();

type Counts = Pick<SearchView, 'savedCount' | 'followedCount'>;

const NO_COUNTS: Counts = { savedCount: 0, followedCount: 0 };

async function countsIn(library: Library): Promise<Counts> {
  const [savedCount, { followed }] = await Promise.all([library.savedCount(), library.hand()]);
  return { savedCount, followedCount: followed.length };
}

const idOf = ({ row }: Hit): EntryId => row.headline.entryId;

/** The first hits; null where it was given up meanwhile. */
async function answer(
  book: SearchBook,
  words: string,
  wanted: number,
  isWanted: () => boolean,
): Promise<Asked | null> {
  const query = readQuery(words, readersCalendar(Date.now()));
  const { ids, unknown } = feedsNamed(book, query);
  const common = { words, query, unknownFeeds: unknown };
  const nothing = { hits: [], isEnd: true, leftOut: false };
  if (!asksForSomething(query))
    return { ...common, ...nothing, next: async () => nothing, better: null, isBetterShown: false };
  const search = book.begin(query, ids);
  const found = await search.next(wanted);
  if (!isWanted()) return null;
  const asTyped = { ...common, ...found, next: search.next, better: null, isBetterShown: false };
  if (!found.isEnd || found.hits.length > FEW) return asTyped;
  const right = await book.putRight(query, found.hits.length === 0);
  if (!isWanted()) return null;
  if (right === null) return asTyped;
  const better = betterWords(words, query, right);
  if (found.hits.length > 0) return { ...asTyped, better };
  const instead = book.begin(right, ids);
  const those = await instead.next(wanted);
  if (those.hits.length === 0) return asTyped;
  return { ...common, ...those, next: instead.next, better, isBetterShown: true };
}

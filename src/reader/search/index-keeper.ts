import { breathe, sleep } from '../../platform/clock';
import type { IndexProgress } from '../../store/search/keep-index';
import { SegmentGone } from '../../store/search/segments';
import type { Library } from '../library';
import type { OpenIndex, SearchBook } from './search-book';
import type { SearchView } from './search-view';

type Heard = {
  /** Whether the page looks for something, which goes first. */
  isBusy(): boolean;
  /** How far it has come is another than before. */
  told(): void;
  /** There is more to be found. */
  grown(): void;
};

/** Sees to the index while the page is open. */
export type IndexKeeper = {
  /** Null where there is nothing to search. */
  book(): Promise<SearchBook | null>;
  /** Puts in what is missing; while another page is at it, waits for it. */
  keep(): void;
  /**
   * A search failed: the index is opened again, and made anew if that did not help. Where that does not help either, there
   * is nothing to search, and why.
   */
  failed(error: unknown): Promise<void>;
  /** A search has ended well. */
  went(): void;
  state(): Pick<SearchView, 'progress' | 'trouble' | 'isClosed'>;
};

/** Work between two pauses, in milliseconds: a key typed waits no longer. */
const SLICE_MS = 8;
/** While the page looks for something, it is asked so often whether it still does. */
const WAIT_MS = 20;
/** While another page keeps the index, or it has failed. */
const AGAIN_MS = 2_000;
/** In a row. */
const MOST_FAILURES = 3;

export function indexKeeper(library: Library, heard: Heard): IndexKeeper {
  const opened: OpenIndex | null = library.searchIndex();
  let progress: IndexProgress | null = null;
  let trouble: string | null = null;
  let isKeeping = false;
  let isWanted = false;
  /** How often keeping it failed, and searching it. */
  let kept = 0;
  let searched = 0;
  /** How often the index had been closed when it was last handed out to be searched. */
  let booked = 0;
  let worked = performance.now();

  const pause = async (): Promise<void> => {
    if (performance.now() - worked < SLICE_MS) return;
    await breathe();
    while (heard.isBusy()) await sleep(WAIT_MS);
    worked = performance.now();
  };
  const told = (now: IndexProgress): void => {
    const before = progress;
    progress = now.held < now.of ? now : null;
    if (before?.held !== progress?.held) grown();
    else heard.told();
  };
  const grown = (): void => {
    if (opened !== null) opened.memory.state = null;
    heard.grown();
  };
  const keepOn = async (open: OpenIndex): Promise<void> => {
    for (isWanted = true, kept = 0; isWanted && kept < MOST_FAILURES; ) {
      isWanted = false;
      let begun = 0;
      try {
        worked = performance.now();
        begun = open.times();
        if (await open.keep(pause, told)) {
          [kept, progress, trouble] = [0, null, null];
          grown();
        } else isWanted = true;
      } catch (error) {
        if (begun === open.times()) kept += 1;
        isWanted = begun !== open.times() || (await mended(kept, error));
        heard.told();
      }
      if (isWanted) await sleep(AGAIN_MS);
    }
  };
  const mended = async (failures: number, error: unknown): Promise<boolean> => {
    if (opened !== null && (await mend(opened, failures, error))) return true;
    trouble = String(error);
    return false;
  };

  return {
    async book() {
      if (opened === null || searched >= MOST_FAILURES) return null;
      booked = opened.times();
      return library.search(opened);
    },
    keep() {
      isWanted = true;
      if (isKeeping || opened === null) return;
      isKeeping = true;
      void keepOn(opened).finally(() => {
        isKeeping = false;
      });
    },
    async failed(error) {
      if (opened?.times() !== booked) return;
      searched += 1;
      await mended(searched, error);
    },
    went() {
      searched = 0;
    },
    state: () => ({ progress, trouble, isClosed: opened === null }),
  };
}

/**
 * Opens an index that failed again, or makes it anew.
 * @param failures in a row
 * @returns whether it is worth while to try again
 */
async function mend(opened: OpenIndex, failures: number, error: unknown): Promise<boolean> {
  // Without room nothing more can be put in; what is in it can be searched all the same.
  if (failures >= MOST_FAILURES || isFull(error)) return false;
  if (failures > 1 && !(await opened.isSound())) await opened.drop().catch(() => undefined);
  // What was merged away meanwhile is known no more.
  else if (error instanceof SegmentGone) opened.memory.state = null;
  else opened.reopen();
  return true;
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

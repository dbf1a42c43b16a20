import type { IndexProgress } from '../../store/search/keep-index';
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
  state(): Pick<SearchView, 'progress' | 'trouble'>;
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
  let failures = 0;
  let worked = performance.now();

  const pause = async (): Promise<void> => {
    if (performance.now() - worked < SLICE_MS) return;
    await nextTurn();
    while (heard.isBusy()) await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    worked = performance.now();
  };
  const told = (now: IndexProgress): void => {
    const before = progress;
    progress = now.held < now.of ? now : null;
    if (before?.held !== progress?.held) heard.grown();
    else heard.told();
  };
  const keepOn = async (open: OpenIndex): Promise<void> => {
    for (isWanted = true; isWanted && failures < MOST_FAILURES; ) {
      isWanted = false;
      try {
        worked = performance.now();
        if (await open.keep(pause, told)) grown();
        else isWanted = true;
      } catch (error) {
        await failed(error);
        isWanted = !isFull(error);
      }
      if (isWanted) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  };
  const grown = (): void => {
    [failures, trouble, progress] = [0, null, null];
    heard.grown();
  };
  const failed = async (error: unknown): Promise<void> => {
    // Without room nothing more can be put in; what is in it can be searched all the same.
    if (isFull(error)) {
      trouble = String(error);
      return heard.told();
    }
    failures += 1;
    if (failures === 1) opened?.reopen();
    else if (failures < MOST_FAILURES) await opened?.drop().catch(() => undefined);
    else trouble = String(error);
  };

  return {
    book: async () =>
      opened === null || failures >= MOST_FAILURES
        ? null
        : library.search(await opened.index(), opened.heads),
    keep() {
      isWanted = true;
      if (isKeeping || opened === null) return;
      isKeeping = true;
      void keepOn(opened).finally(() => {
        isKeeping = false;
      });
    },
    failed,
    went() {
      if (!isKeeping) failures = 0;
    },
    state: () => ({ progress, trouble }),
  };
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Lets the page do what has come up; a page in the background is not slowed by it, as by a timer. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

import type { ComponentChild } from 'preact';
import type { EntryId } from '../../core/model/ids';
import type { Announcement } from '../../messages/announcements';
import { addressOf } from '../../ui/addresses';
import { keepAtRest } from '../keep-at-rest';
import type { Library } from '../library';
import type { markCalls } from '../mark-calls';
import { keepPlace, keptPlace, returnTo } from '../river/kept-place';
import { watchEnd } from '../watch-end';
import { indexKeeper } from './index-keeper';
import { SearchPage } from './SearchPage';
import { openSearchList } from './search-list';
import type { SearchView } from './search-view';
import { steadyView } from './steady-view';

type Host = {
  readonly root: HTMLElement;
  readonly library: Library;
  readonly marks: typeof markCalls;
  unmute(id: string): void;
  /** Reads again, and paints. */
  show(): void;
};

/** The page of search while it is open. */
export type OpenSearch = {
  view(): Promise<SearchView>;
  page(view: SearchView): ComponentChild;
  heard(announcement: Announcement): void;
  /** Begins to listen, once the first hits are on the page. */
  begin(): void;
};

export function openSearchPage(words: string, { root, library, marks, unmute, show }: Host): OpenSearch {
  const before = keptPlace();
  history.scrollRestoration = 'manual';
  const keeper = indexKeeper(library, {
    isBusy: () => list.isBusy(),
    told: () => show(),
    grown() {
      list.askAgain();
      show();
    },
  });
  const list = openSearchList(library, keeper.book, { words, wasShown: before.shown }, show);

  const tryAnew = async (error: unknown): Promise<void> => {
    await keeper.failed(error);
    list.standAnew();
    keeper.keep();
  };
  const more = (): void =>
    void list.more().catch(async (error: unknown) => {
      await tryAnew(error);
      show();
    });

  const field = (): HTMLInputElement | null => root.querySelector<HTMLInputElement>('input[type=search]');
  const onInput = (): void => {
    list.ask(field()?.value ?? '');
    history.replaceState(null, '', addressOf({ view: 'search', words: list.words() }));
    show();
  };
  const doing: Record<string, (target: HTMLElement) => void> = {
    read: ({ dataset, ariaPressed }) =>
      marks.toggle(dataset.of as EntryId, ariaPressed === 'true', Date.now()),
    more,
    unmute: ({ dataset }) => unmute(dataset.of ?? ''),
  };

  const listen = (): void => {
    root.addEventListener('input', ({ target }) => {
      if (target === field()) onInput();
    });
    root.addEventListener('keydown', (event) => {
      if (event.target !== field() || event.isComposing) return;
      // From the words to what they find.
      if (event.key === 'ArrowDown' || event.key === 'Enter') {
        const first = root.querySelector<HTMLElement>('[data-headline]');
        first?.focus();
        if (first !== null) event.preventDefault();
      }
    });
    root.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('button[data-do]');
      if (button !== null) doing[button.dataset.do ?? '']?.(button);
    });
    watchEnd(root, more);
    keepAtRest(keepPlace);
  };

  return {
    view: () => steadyView(list, keeper, tryAnew),
    page: (view) => <SearchPage view={view} words={list.words()} />,
    heard({ kind }) {
      if (kind === 'marks-changed') list.markAnew();
      if (kind === 'hand-changed' || kind === 'feeds-changed' || kind === 'front-changed') list.standAnew();
      if (kind === 'entries-changed') keeper.keep();
    },
    begin() {
      if (before.focused === null) field()?.focus();
      returnTo(before);
      listen();
      keeper.keep();
    },
  };
}

import type { ComponentChild } from 'preact';
import type { EntryId, FeedId } from '../../core/model/ids';
import type { Settings } from '../../core/model/settings';
import type { RiverPlace } from '../../core/river/river-place';
import type { Announcement } from '../../messages/announcements';
import { ask } from '../../messages/ask-background';
import { say, sayCount } from '../../platform/text';
import type { Deed, HandCalls } from '../hand/hand-calls';
import { keepAtRest } from '../keep-at-rest';
import type { Library } from '../library';
import type { markCalls } from '../mark-calls';
import { soon } from '../settings/soon';
import { watchEnd } from '../watch-end';
import { keepPlace, keptPlace, returnTo } from './kept-place';
import { RiverPage } from './RiverPage';
import { openRiverList } from './river-list';
import type { RiverView, UnreadCounts } from './river-view';

type Host = {
  readonly root: HTMLElement;
  readonly library: Library;
  readonly hand: HandCalls;
  readonly marks: typeof markCalls;
  settings(): Settings;
  /** Reads again, and paints. */
  show(): void;
  /** Paints what was read. */
  paint(): void;
  tell(deed: Deed): void;
  /** The same where the button that did it is gone: the focus goes to the way back. */
  tellInstead(deed: Deed): void;
};

/** The page of the river while it is open. */
export type OpenRiver = {
  view(): Promise<RiverView>;
  page(view: RiverView): ComponentChild;
  heard(announcement: Announcement): void;
  /** Begins to listen, once the first rows are on the page. */
  begin(): void;
  markAbove(entryId: EntryId | null): void;
};

/** As the styles have it: from here on the list of feeds stands beside the rows. */
const WIDE = '(min-width: 62rem)';

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one page with its state: what each mark in its markup means
export async function openRiverPage(place: RiverPlace, host: Host): Promise<OpenRiver> {
  const { library, root } = host;
  const before = keptPlace();
  // The browser would scroll before there is a row to scroll to.
  history.scrollRestoration = 'manual';
  const list = await openRiverList(library, place, before.shown, () => host.show());
  const width = matchMedia(WIDE);
  width.addEventListener('change', () => host.paint());
  let counts: UnreadCounts | null = null;
  const count = soon(async () => {
    counts = await countUnread(library);
    host.paint();
  });

  const markRead = (ids: readonly EntryId[]): void => {
    if (ids.length > 0) host.marks.read(ids, Date.now());
    host.tell(
      ids.length === 0
        ? { said: say('nothingToMark'), undo: null }
        : { said: sayCount('markedAsRead', ids.length), undo: () => host.marks.unread(ids) },
    );
  };
  const markAbove = (entryId: EntryId | null): void => markRead(list.unreadAbove(entryId));

  const doing: Record<string, (target: HTMLElement) => void> = {
    read: ({ dataset, ariaPressed }) =>
      host.marks.toggle(dataset.of as EntryId, ariaPressed === 'true', Date.now()),
    readAbove: ({ dataset }) => markAbove((dataset.of as EntryId | undefined) ?? null),
    readHere: () => void list.unreadHere().then(markRead),
    more: () => void list.more(),
    retry: ({ dataset }) => void ask('retryFeed', dataset.of as FeedId),
    unmute: ({ dataset }) => void unmute(dataset.of ?? ''),
  };
  const unmute = async (id: string): Promise<void> => {
    const mute = (await library.hand()).mutes.find((each) => each.id === id);
    if (mute === undefined) return;
    host.hand.unmute(id);
    host.tellInstead({ said: say('noLongerMuted', mute.words), undo: () => host.hand.mute(mute) });
  };
  const showCounts = (showsCounts: boolean): void => {
    if (!showsCounts) counts = null;
    void ask('changeSettings', { showsCounts });
  };

  const listen = (): void => {
    root.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('button[data-do]');
      if (button !== null) doing[button.dataset.do ?? '']?.(button);
    });
    root.addEventListener('change', ({ target }) => {
      const box = (target as Element).closest<HTMLInputElement>('[data-do=counts]');
      if (box !== null) showCounts(box.checked);
    });
    watchEnd(root, () => void list.more());
    keepAtRest(keepPlace);
  };

  return {
    async view() {
      const view = await list.view();
      if (counts !== null) count();
      // The page is empty no more: nobody reads anything on it that could move.
      if (view.hasNews && view.rows.length === 0 && place.show === 'all') location.reload();
      return view;
    },
    page(view) {
      const { showsCounts } = host.settings();
      if (showsCounts && counts === null) count();
      return (
        <RiverPage
          view={view}
          counts={showsCounts ? counts : null}
          showsCounts={showsCounts}
          isWide={width.matches}
        />
      );
    },
    heard({ kind }) {
      if (kind === 'entries-changed') list.lookForNews();
      if (kind === 'front-changed' || kind === 'hand-changed' || kind === 'feeds-changed') list.standAnew();
    },
    begin() {
      returnTo(before);
      listen();
    },
    markAbove,
  };
}

async function countUnread(library: Library): Promise<UnreadCounts> {
  const book = await library.river();
  const counts = new Map<FeedId, number>();
  for (const { id } of book.feeds) counts.set(id, (await book.unreadOf(id)).length);
  return counts;
}

import type { EntryId } from '../core/model/ids';
import { ask, outbox } from '../messages/ask-background';
import { openTab, type Where } from '../platform/tabs';
import { say } from '../platform/text';
import { addressOf } from '../ui/addresses';
import { type Command, commandOf, moveFocus } from '../ui/keys';
import { openHeadline } from '../ui/open-headline';
import { type PopupState, storyBy, withRead, withSaved } from './popup-state';

type Show = (change: (state: PopupState) => PopupState) => void;

/** Everything the reader can do in the popup. The markup says what; one listener for each sort of event does it. */
export function listenToReader(root: HTMLElement, current: () => PopupState | null, show: Show): void {
  let focusBefore: HTMLElement | null = null;

  const open = (entryId: string, where: Where): void => {
    const state = current();
    const story = state === null ? undefined : storyBy(state.front, entryId);
    if (story === undefined) return;
    void openHeadline(story.headline, story.stored, where, (id) => {
      show((state) => withRead(state, id));
      void outbox.send('markOpened', id, Date.now());
    });
  };

  const save = (entryId: string): void => {
    const state = current();
    const story = state === null ? undefined : storyBy(state.front, entryId);
    if (state === null || story === undefined) return;
    const saved = !state.saved.includes(entryId as EntryId);
    show((state) => withSaved(state, story.headline.entryId, saved));
    void outbox.send('save', story.headline, saved, Date.now());
  };

  const openSheet = (): void => {
    focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    show((state) => ({ ...state, sheetOpen: true }));
    root.querySelector<HTMLElement>('[data-do="close"]')?.focus();
  };

  const closeSheet = (): void => {
    show((state) => ({ ...state, sheetOpen: false }));
    focusBefore?.focus();
  };

  const doing: Record<string, (button: HTMLElement) => void> = {
    save: (button) => save(button.dataset.of ?? ''),
    refresh: () => {
      if (current()?.feeds?.followed) void ask('refresh', 'all');
      else show((state) => ({ ...state, remark: say('noFeedsToRefresh') }));
    },
    stop: () => void ask('stopRefresh'),
    dismiss: () => show((state) => ({ ...state, trouble: null, noteAway: true, question: null })),
    find: () => void ask('findFeedsOnOpenPage'),
    bundled: () => void outbox.send('changeSettings', { bundledPutAway: false }),
    close: closeSheet,
  };

  const onClick = (event: MouseEvent): void => {
    const target = (event.target as Element).closest<HTMLElement>('[data-do], [data-entry], [data-place]');
    if (target === null || event.button > 1) return;
    event.preventDefault();
    const where: Where = event.ctrlKey || event.metaKey || event.button === 1 ? 'background' : 'front';
    const { do: action, entry, place } = target.dataset;
    if (action !== undefined) doing[action]?.(target);
    else if (entry !== undefined) open(entry, where);
    else if (place !== undefined) void openTab(place, where);
  };

  const commands: Partial<Record<Command, (entry: string | undefined) => void>> = {
    next: () => moveFocus('next'),
    previous: () => moveFocus('previous'),
    'open-behind': (entry) => entry !== undefined && open(entry, 'background'),
    save: (entry) => entry !== undefined && save(entry),
    refresh: () => doing.refresh?.(root),
    search: () => void openTab(addressOf({ view: 'search', words: '' }), 'front'),
    help: openSheet,
  };

  const onKey = (event: KeyboardEvent): void => {
    const state = current();
    const command = state === null ? null : commandOf(event, state.settings.singleKeys);
    if (state === null || command === null) return;
    if (state.sheetOpen) {
      if (command !== 'close') return;
      event.preventDefault();
      closeSheet();
      return;
    }
    const act = commands[command];
    if (act === undefined) return;
    event.preventDefault();
    const row = document.activeElement?.closest('li, article');
    act(row?.querySelector<HTMLElement>('[data-headline]')?.dataset.entry);
  };

  root.addEventListener('click', onClick);
  root.addEventListener('auxclick', onClick);
  document.addEventListener('keydown', onKey);
}

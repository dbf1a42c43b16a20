import type { EntryId } from '../core/model/ids';
import { outbox, tell } from '../messages/ask-background';
import type { Where } from '../platform/tabs';
import { say } from '../platform/text';
import { addressOf } from '../ui/addresses';
import { type Command, commandOf, focusedHeadline, moveFocus } from '../ui/keys';
import { openHeadline } from '../ui/open-headline';
import { type PopupState, storyBy, withRead, withSaved } from './popup-state';

type Change = (state: PopupState) => PopupState;
type Listening = {
  readonly root: HTMLElement;
  current(): PopupState | null;
  show(change: Change): void;
  /** What else a button may do, by name; nothing until what most openings never show is loaded. */
  rarely(action: string): Change | undefined;
};

/** What opens tabs is loaded with the first click: the popup paints without it. */
const openTab = async (address: string, where: Where): Promise<void> => {
  await (await import('../platform/tabs')).openTab(address, where);
  closeFor(where);
};

/** Firefox would leave the popup over the tab that it opened. */
const closeFor = (where: Where): void => {
  if (where === 'front') close();
};

/** Everything the reader can do in the popup. The markup says what; one listener for each sort of event does it. */
export function listenToReader({ root, current, show, rarely }: Listening): void {
  const open = (entryId: string, where: Where): void => {
    const state = current();
    const story = state === null ? undefined : storyBy(state.front, entryId);
    if (story === undefined) return;
    void openHeadline(story.headline, story.stored, where, state?.settings.keepsTracking, (id) => {
      show((state) => withRead(state, id));
      void outbox.send('markOpened', id, Date.now());
    }).then(() => closeFor(where));
  };

  const save = (entryId: string): void => {
    const state = current();
    const story = state === null ? undefined : storyBy(state.front, entryId);
    if (state === null || story === undefined) return;
    const saved = !state.saved.includes(entryId as EntryId);
    show((state) => withSaved(state, story.headline.entryId, saved));
    void outbox.send('save', story.headline, saved, Date.now());
  };

  const refresh = (): void => {
    if (current()?.feeds?.followed) tell('composeNow', Date.now());
    else show((state) => ({ ...state, remark: say('noFeedsToRefresh') }));
  };

  const act = (action: string, of = ''): void => {
    const change = rarely(action);
    if (action === 'save') save(of);
    else if (action === 'refresh') refresh();
    else if (change !== undefined) show(change);
    // What is left in the markup are calls that take nothing, by their own names.
    else tell(action as 'stopRefresh' | 'findFeedsOnOpenPage');
  };

  const onClick = (event: MouseEvent): void => {
    const target = (event.target as Element).closest<HTMLElement>('[data-do], [data-entry], [data-place]');
    if (target === null || event.button > 1) return;
    event.preventDefault();
    const where: Where = event.ctrlKey || event.metaKey || event.button === 1 ? 'background' : 'front';
    const { do: action, entry, place } = target.dataset;
    if (action !== undefined) act(action, target.dataset.of);
    else if (entry !== undefined) open(entry, where);
    else if (place !== undefined) void openTab(place, where);
  };

  const commands: Partial<Record<Command, (entry?: string) => void>> = {
    next: () => moveFocus('next'),
    previous: () => moveFocus('previous'),
    'open-behind': (entry = '') => open(entry, 'background'),
    save: (entry = '') => save(entry),
    refresh,
    search: () => void openTab(addressOf({ view: 'search', words: '' }), 'front'),
    help: () => show((state) => ({ ...state, sheetOpen: true })),
  };

  const onKey = (event: KeyboardEvent): void => {
    const state = current();
    const command = state === null ? null : commandOf(event, state.settings.singleKeys);
    if (state === null || command === null) return;
    if (state.sheetOpen) {
      if (command !== 'close') return;
      event.preventDefault();
      act('close');
      return;
    }
    const follow = commands[command];
    if (follow === undefined) return;
    event.preventDefault();
    follow(focusedHeadline()?.dataset.entry);
  };

  root.addEventListener('click', onClick);
  root.addEventListener('auxclick', onClick);
  document.addEventListener('keydown', onKey);
}

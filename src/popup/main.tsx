import { createElement, Fragment, hydrate, render } from 'preact';
import { type Announcement, onAnnouncement } from '../messages/announcements';
import { outbox, tell } from '../messages/ask-background';
import { isOnline, onConnectionChange } from '../platform/connection';
import { learnStoreName } from '../platform/store-name';
import { applySettings } from '../ui/apply-settings';
import { keepPlace } from './keep-place';
import { returnToPlace } from './kept-place';
import { listenToReader } from './listen-to-reader';
import { describeWith } from './markup';
import type { Occasional } from './occasional-parts';
import { PopupView } from './PopupView';
import { painted } from './painted';
import { type PopupState, wantsOccasional } from './popup-state';
import { readState } from './read-state';
import { keepSnapshot } from './snapshot';

// From here on the markup describes, and Preact compares.
describeWith(
  (type, props, key) => createElement(type as string, key === undefined ? props : { ...props, key }),
  Fragment,
);
painted.handedOver = true;

const root = document.getElementById('root') ?? document.body;
let state: PopupState | null = painted.shown;
let occasional: Occasional | null = null;
let isOccasionalAsked = false;
if (state !== null) hydrate(<PopupView state={state} occasional={null} />, root);

function show(next: PopupState): void {
  state = occasional?.withNote(next) ?? next;
  applySettings(next.settings);
  // What a sheet covers loses the focus, so it is covered when there is one that gives it back.
  const shown = occasional === null ? { ...next, sheetOpen: false } : state;
  render(<PopupView state={shown} occasional={occasional} />, root);
  if (!isOccasionalAsked && wantsOccasional(next)) void loadOccasional();
  keepSnapshot(next);
  occasional?.afterShowing(next);
}

async function loadOccasional(): Promise<void> {
  isOccasionalAsked = true;
  [occasional] = await Promise.all([import('./occasional'), loadStyles('/popup/occasional.css')]);
  if (state !== null) show(state);
}

/** Settles when the styles are there, or cannot be had: then the words are shown plain. */
function loadStyles(address: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
    document.head.append(link);
  });
}

/** Shows what a look at the store found, keeping what belongs to this opening alone; the network may have gone since. */
function take(stored: PopupState): void {
  show({ ...stored, online: isOnline(), sheetOpen: !!state?.sheetOpen });
}

let looks = 0;

/** Reads the store again; the last look counts. That it is full only its writer knows. */
async function reread({ kind }: Announcement): Promise<void> {
  if (kind === 'store-replaced') await learnStoreName();
  looks += 1;
  const look = looks;
  const stored = await readState(outbox.unsent());
  if (look !== looks) return;
  const isFull = kind === 'store-full' || (kind !== 'store-has-room' && state?.trouble === 'storage-full');
  take(isFull ? { ...stored, trouble: 'storage-full' } : stored);
}

listenToReader({
  root,
  current: () => state,
  show: (change) => {
    if (state !== null) show(change(state));
  },
  rarely: (action) => occasional?.rareChanges[action],
});
for (const event of painted.held) {
  // Every kind of event can be made again from one that was.
  const Again = event.constructor as new (type: string, like: Event) => Event;
  event.target?.dispatchEvent(new Again(event.type, event));
}
// At each step: when a popup is closed, its focus is gone before it is told.
for (const type of ['scroll', 'focusin']) addEventListener(type, () => state !== null && keepPlace(state));
onConnectionChange(() => state !== null && show({ ...state, online: isOnline() }));
onAnnouncement(reread);
void painted.stored.then((stored) => {
  if (looks === 0) {
    const before = state?.front.editionId;
    take(stored);
    if (before !== stored.front.editionId) returnToPlace(stored);
    // Its end may have been told while nobody listened yet.
    if (stored.progress) void reread({ kind: 'front-changed' });
  }
  void learnStoreName().then((isOther) => (isOther ? reread({ kind: 'store-replaced' }) : undefined));
  void outbox.sendAgain();
  // What is due is fetched, and a full disk is told of; nothing here waits for it.
  tell('refresh', 'due');
});

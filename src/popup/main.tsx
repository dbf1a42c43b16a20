import { render } from 'preact';
import { onAnnouncement } from '../messages/announcements';
import { outbox } from '../messages/ask-background';
import { isOnline, onConnectionChange } from '../platform/connection';
import { applySettings } from '../ui/apply-settings';
import { listenToReader } from './listen-to-reader';
import { type Occasional, PopupView, wantsOccasional } from './PopupView';
import type { PopupState } from './popup-state';
import { readState } from './read-state';
import { forgetSnapshot, readSnapshot, writeSnapshot } from './snapshot';

const root = document.getElementById('root') ?? document.body;
let state: PopupState | null = null;
let occasional: Occasional | null = null;

function show(next: PopupState): void {
  state = next;
  applySettings(next.settings);
  render(<PopupView state={next} occasional={occasional} />, root);
  if (occasional === null && wantsOccasional(next)) void loadOccasional();
  if (next.trouble === null) writeSnapshot(next);
  else forgetSnapshot();
}

async function loadOccasional(): Promise<void> {
  occasional = await import('./occasional');
  if (state !== null) show(state);
  if (state?.sheetOpen) root.querySelector<HTMLElement>('[data-do="close"]')?.focus();
}

/** Reads the store again, keeping what belongs to this opening of the popup alone. */
async function reread(): Promise<void> {
  const stored = await readState(outbox.unsent());
  show(state === null ? stored : { ...stored, sheetOpen: state.sheetOpen, remark: state.remark });
}

// Painted at once from the snapshot, before the first frame; the store is read meanwhile and has the last word.
const seen = readSnapshot();
if (seen !== null) show(seen);

listenToReader(
  root,
  () => state,
  (change) => {
    if (state !== null) show(change(state));
  },
);
void reread().then(() => {
  onConnectionChange(() => state !== null && show({ ...state, online: isOnline() }));
  onAnnouncement(reread);
  void outbox.sendAgain();
});

import { readLocal, writeLocal } from './local';
import type { PopupState } from './popup-state';

/** Raised when the shape of the state changes: an older snapshot is then no longer read. */
const SHAPE = 3;
const NAME = 'lede-popup';

type Snapshot = { readonly shape: number; readonly state: PopupState };

/** The popup as it was last seen, for painting before anything else has answered. Null when there is none. */
export function readSnapshot(): PopupState | null {
  const { shape, state } = readLocal<Snapshot>(NAME);
  return shape === SHAPE && state ? { ...state, online: navigator.onLine } : null;
}

/** Keeps what is shown for the next opening; with trouble nothing is kept, for the store is then to be asked again. */
export function keepSnapshot(state: PopupState): void {
  const lasting: PopupState = { ...state, progress: null, sheetOpen: false, remark: null };
  writeLocal(NAME, state.trouble === null ? { shape: SHAPE, state: lasting } : {});
}

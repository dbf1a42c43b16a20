import type { PopupState } from './popup-state';

/** Raised when the shape of the state changes: an older snapshot is then no longer read. */
const SHAPE = 3;
const KEY = 'lede-popup';

/** The popup as it was last seen, for painting before anything else has answered. Null when there is none. */
export function readSnapshot(): PopupState | null {
  try {
    const { shape, state } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as {
      shape?: number;
      state?: PopupState;
    };
    return shape === SHAPE && state ? { ...state, online: navigator.onLine } : null;
  } catch {
    // Local storage is closed to us or damaged: the popup paints from the database instead.
    return null;
  }
}

/** Keeps what is shown for the next opening; with trouble nothing is kept, for the store is then to be asked again. */
export function keepSnapshot(state: PopupState): void {
  try {
    const lasting: PopupState = { ...state, progress: null, sheetOpen: false, remark: null };
    if (state.trouble === null) localStorage.setItem(KEY, JSON.stringify({ shape: SHAPE, state: lasting }));
    else localStorage.removeItem(KEY);
  } catch {
    // The next opening is a little slower; nothing else is lost.
  }
}

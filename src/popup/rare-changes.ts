import { putNotesAway } from './note-away';
import type { PopupState } from './popup-state';

/** What buttons do that most openings never show. */
export const rareChanges: Readonly<Record<string, (state: PopupState) => PopupState>> = {
  dismiss: (state) => {
    putNotesAway(state);
    return { ...state, trouble: null, question: null, remark: null };
  },
  close: (state) => ({ ...state, sheetOpen: false }),
};

let sheetShown = false;
let focusBefore: Element | null = null;

/** When the sheet of keys opens focus goes to its Close, and when it closes back to where it was. */
export function afterShowing({ sheetOpen }: PopupState): void {
  if (sheetOpen === sheetShown) return;
  sheetShown = sheetOpen;
  if (sheetOpen) focusBefore = document.activeElement;
  const next = sheetOpen ? document.querySelector('[data-do="close"]') : focusBefore;
  if (next instanceof HTMLElement) next.focus();
}

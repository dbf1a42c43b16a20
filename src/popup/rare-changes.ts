import { type NoteName, withoutNote } from './note-away';
import type { PopupState } from './popup-state';

/** A note was put away, and the button that had the focus with it. */
let isNoteGone = false;

/** What buttons do that most openings never show. */
export const rareChanges: Readonly<Record<string, (state: PopupState) => PopupState>> = {
  ...Object.fromEntries(
    (['trouble', 'replaced', 'question', 'feeds', 'wish'] satisfies NoteName[]).map((name) => [
      `dismiss-${name}`,
      (state: PopupState) => {
        isNoteGone = true;
        return withoutNote(name, state);
      },
    ]),
  ),
  close: (state) => ({ ...state, sheetOpen: false }),
};

let sheetShown = false;
let focusBefore: Element | null = null;

/**
 * When the sheet of keys opens focus goes to its Close, and when it closes back to where it was. When a note goes, it
 * goes to what is read next.
 */
export function afterShowing({ sheetOpen }: PopupState): void {
  if (isNoteGone) {
    isNoteGone = false;
    document.querySelector<HTMLElement>('.note a, .note button, [data-headline]')?.focus();
  }
  if (sheetOpen === sheetShown) return;
  sheetShown = sheetOpen;
  if (sheetOpen) focusBefore = document.activeElement;
  const next = sheetOpen ? document.querySelector('[data-do="close"]') : focusBefore;
  if (next instanceof HTMLElement) next.focus();
}

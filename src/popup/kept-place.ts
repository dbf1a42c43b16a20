import { readLocal } from './local';
import type { PopupState } from './popup-state';

/** The name it is kept under. */
export const PLACE = 'lede-place';

export type KeptPlace = {
  readonly editionId: string;
  /** CSS pixels from the top. */
  readonly top: number;
  /** The headline that had the focus; absent where none had. */
  readonly entryId: string | undefined;
};

/**
 * Puts the reader where they were in this edition; another one they begin at the top. Where they had not scrolled nothing
 * is asked for, for that would have the page laid out before its frame.
 */
export function returnToPlace({ front }: PopupState): void {
  const { editionId, top, entryId } = readLocal<KeptPlace>(PLACE);
  const isSame = editionId === front.editionId;
  for (const headline of document.querySelectorAll<HTMLElement>('[data-headline]'))
    if (isSame && headline.dataset.entry === entryId) headline.focus({ preventScroll: true });
  if (top) scrollTo(0, isSame ? top : 0);
}

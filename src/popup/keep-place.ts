import { focusedHeadline } from '../ui/keys';
import { type KeptPlace, PLACE } from './kept-place';
import { writeLocal } from './local';
import type { PopupState } from './popup-state';

/** Writes down how far the reader is in what is shown, for the next opening. */
export function keepPlace({ front: { editionId } }: PopupState): void {
  const place: KeptPlace = { editionId, top: scrollY, entryId: focusedHeadline()?.dataset.entry };
  writeLocal(PLACE, place);
}

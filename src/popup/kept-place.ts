import { readLocal, writeLocal } from './local';
import type { PopupState } from './popup-state';

const NAME = 'lede-popup-place';

type KeptPlace = {
  readonly editionId: string;
  /** CSS pixels from the top. */
  readonly top: number;
  /** The headline that had the focus; absent where none had. */
  readonly entryId: string | undefined;
};

/** Writes down how far the reader is in what is shown, for the next opening. */
export function keepPlace({ front: { editionId } }: PopupState): void {
  const row = document.activeElement?.closest('li, article');
  const entryId = row?.querySelector<HTMLElement>('[data-headline]')?.dataset.entry;
  const place: KeptPlace = { editionId, top: scrollY, entryId };
  writeLocal(NAME, place);
}

/** Puts the reader where they were in this edition; another one they begin at the top. */
export function returnToPlace({ front }: PopupState): void {
  const { editionId, top = 0, entryId } = readLocal<KeptPlace>(NAME);
  const isSame = editionId === front.editionId;
  for (const headline of document.querySelectorAll<HTMLElement>('[data-headline]'))
    if (isSame && headline.dataset.entry === entryId) headline.focus({ preventScroll: true });
  scrollTo(0, isSame ? top : 0);
}

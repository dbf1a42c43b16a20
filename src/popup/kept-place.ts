import type { PopupState } from './popup-state';

const KEY = 'lede-popup-place';

type KeptPlace = {
  readonly editionId: string;
  /** CSS pixels from the top. */
  readonly top: number;
  /** The headline that had the focus; null where none had. */
  readonly entryId: string | null;
};

/** Writes down how far the reader is in what is shown, for the next opening. */
export function keepPlace({ front }: PopupState): void {
  const row = document.activeElement?.closest('li, article');
  const place: KeptPlace = {
    editionId: front.editionId,
    top: scrollY,
    entryId: row?.querySelector<HTMLElement>('[data-headline]')?.dataset.entry ?? null,
  };
  try {
    localStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // The next opening begins at the top; nothing else is lost.
  }
}

/** Puts the reader where they were in this edition; in another one they begin at the top. */
export function returnToPlace({ front }: PopupState): void {
  const { editionId, top, entryId } = keptPlace();
  if (editionId !== front.editionId) return;
  const headlines = [...document.querySelectorAll<HTMLElement>('[data-headline]')];
  headlines.find(({ dataset }) => dataset.entry === entryId)?.focus({ preventScroll: true });
  if (top) scrollTo(0, top);
}

function keptPlace(): Partial<KeptPlace> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    // Local storage is closed to us or damaged.
    return {};
  }
}

/** Where the reader was on the page of the river, as the browser's history remembers it. */
export type KeptPlace = {
  /** Rows on the page. */
  readonly shown: number;
  /** The row at the top of the window, and how far its top was from there in CSS pixels; null at the top of the page. */
  readonly top: { readonly row: string; readonly offset: number } | null;
  /** The row that had the focus; null where none had. */
  readonly focused: string | null;
};

const NOWHERE: KeptPlace = { shown: 0, top: null, focused: null };

const rowsOf = (page: Document): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('[data-row]')];

/** As it is now. */
function placeOn(page: Document): KeptPlace {
  const rows = rowsOf(page);
  const top = scrollY === 0 ? undefined : rows.find((row) => row.getBoundingClientRect().bottom > 0);
  const focused = page.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row ?? null;
  return {
    shown: rows.length,
    top:
      top === undefined
        ? null
        : { row: top.dataset.row ?? '', offset: Math.round(top.getBoundingClientRect().top) },
    focused,
  };
}

/** Writes it down, so that the way back leads there. */
export function keepPlace(page: Document = document): void {
  history.replaceState({ river: placeOn(page) }, '');
}

/** What was written down when the reader left this page; nothing where they come to it anew. */
export function keptPlace(state: unknown = history.state): KeptPlace {
  const { river } = (state ?? {}) as { river?: Partial<KeptPlace> };
  if (typeof river?.shown !== 'number') return NOWHERE;
  return { ...NOWHERE, ...river, shown: river.shown };
}

/** Puts the reader where they were; a row that is gone leaves them at the top. */
export function returnTo({ top, focused }: KeptPlace, page: Document = document): void {
  const rowOf = (id: string): HTMLElement | undefined =>
    rowsOf(page).find(({ dataset }) => dataset.row === id);
  const row = top === null ? undefined : rowOf(top.row);
  if (row !== undefined && top !== null) scrollBy(0, row.getBoundingClientRect().top - top.offset);
  const headline = focused === null ? null : rowOf(focused)?.querySelector<HTMLElement>('[data-headline]');
  headline?.focus({ preventScroll: true });
}

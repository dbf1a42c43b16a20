import { focusedHeadline } from '../ui/keys';
import { keepAtRest } from './keep-at-rest';

/** Where the reader was on a page that is drawn whole, as the browser's history remembers it. */
type PagePlace = {
  /** CSS pixels from the top. */
  readonly top: number;
  /** The headline that had the focus; null where none had. */
  readonly entryId: string | null;
};

/**
 * Puts the reader where they were when they left this page, and writes down where they are from then on. The browser
 * would scroll before there is anything to scroll to.
 */
export function keepPagePlace(): void {
  history.scrollRestoration = 'manual';
  returnTo(history.state);
  keepAtRest(() => history.replaceState({ place: placeNow() }, ''));
}

const placeNow = (): PagePlace => ({ top: scrollY, entryId: focusedHeadline()?.dataset.entry ?? null });

function returnTo(state: unknown): void {
  const { place } = (state ?? {}) as { readonly place?: Partial<PagePlace> };
  if (typeof place?.top !== 'number') return;
  const headlines = [...document.querySelectorAll<HTMLElement>('[data-headline]')];
  headlines.find(({ dataset }) => dataset.entry === place.entryId)?.focus({ preventScroll: true });
  scrollTo(0, place.top);
}

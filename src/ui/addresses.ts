import type { Receipt } from '../core/model/edition';
import type { EntryId } from '../core/model/ids';

/** A page of Lede's own. */
export type Place =
  | { readonly view: 'front'; readonly editionId?: string }
  | { readonly view: 'story'; readonly entryId: EntryId; readonly marked?: Receipt }
  | { readonly view: 'saved' }
  | { readonly view: 'followed' }
  | { readonly view: 'archive' }
  /** Every entry, also what no edition holds. What of it is shown has addresses of its own: see river-address. */
  | { readonly view: 'everything' }
  | { readonly view: 'search'; readonly words: string };

const READER = '/src/reader/index.html';
export const SETTINGS = '/src/reader/settings.html';

/** Where a place is found, from the root of the extension. */
export function addressOf(place: Place): string {
  const parts = new URLSearchParams();
  if (place.view !== 'front') parts.set('view', place.view);
  if (place.view === 'story') {
    parts.set('entry', place.entryId);
    if (place.marked) parts.set('mark', `${place.marked.start}-${place.marked.end}`);
  }
  if (place.view === 'search') parts.set('words', place.words);
  if (place.view === 'front' && place.editionId !== undefined) parts.set('edition', place.editionId);
  const query = parts.toString();
  return query === '' ? READER : `${READER}?${query}`;
}

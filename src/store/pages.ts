import { textOf } from '../core/blocks/text-of';
import type { FetchedPage } from '../core/model/fetched-page';
import type { EntryId } from '../core/model/ids';
import type { Database } from './database';

/** The pages of these entries, as far as they were got. */
export async function pagesBy(db: Database, ids: readonly EntryId[]): Promise<FetchedPage[]> {
  const { store } = db.transaction('pages');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((page) => page !== undefined);
}

/**
 * Puts what the reader asked for, on the disk when it is acknowledged. A poorer text never takes the place of a better
 * one: what was whole stays when the site has put a wall before it since.
 * @returns the page that is stored now
 */
export async function putPage(db: Database, page: FetchedPage): Promise<FetchedPage> {
  const tx = db.transaction('pages', 'readwrite', { durability: 'strict' });
  const before = await tx.store.get(page.entryId);
  const isPoorer = before !== undefined && isBetter(before, page);
  if (!isPoorer) await tx.store.put(page);
  await tx.done;
  return isPoorer ? before : page;
}

function isBetter(one: FetchedPage, other: FetchedPage): boolean {
  const isWhole = one.certainty === 'whole';
  if (isWhole !== (other.certainty === 'whole')) return isWhole;
  return !isWhole && textOf(one.blocks).length > textOf(other.blocks).length;
}

/** Forgets the pages of entries that nothing holds any more: no entry, no edition, nothing saved or put by for later. */
export async function forgetLoosePages(db: Database, held: ReadonlySet<EntryId>): Promise<boolean> {
  const loose = (await db.getAllKeys('pages')).filter((id) => !held.has(id));
  if (loose.length === 0) return false;
  const tx = db.transaction(['pages', 'entries', 'saved', 'kept'], 'readwrite');
  let hasForgotten = false;
  for (const id of loose) {
    // Asked anew, all in one transaction: the reader may have saved it since.
    const holders = await Promise.all(
      (['entries', 'saved', 'kept'] as const).map((name) => tx.objectStore(name).getKey(id)),
    );
    if (holders.some((key) => key !== undefined)) continue;
    await tx.objectStore('pages').delete(id);
    hasForgotten = true;
  }
  await tx.done;
  return hasForgotten;
}

import { eachByItself, lineOf } from '../each-by-itself';
import type { ParsedEntry } from '../model/entry';
import type { UnreadEntry } from '../model/set-aside';

/** Entries that could not be read of one document, told one by one. */
const MOST_TOLD = 20;
const LONGEST_TITLE = 120;

/** Reads each entry by itself: one that fails costs no other. `titleOf` is asked only for those that fail. */
export function readEntries<T>(
  items: readonly T[],
  read: (item: T) => ParsedEntry,
  titleOf: (item: T) => string | null,
): { readonly entries: readonly ParsedEntry[]; readonly unread: readonly UnreadEntry[] } {
  const { done, faulty } = eachByItself(items, read);
  const unread = faulty
    .slice(0, MOST_TOLD)
    .map(({ item, why }) => ({ title: titleOrNone(() => titleOf(item)), detail: why }));
  return { entries: done, unread };
}

function titleOrNone(titleOf: () => string | null): string {
  try {
    return (titleOf() ?? '').slice(0, LONGEST_TITLE);
  } catch (error) {
    // What reading failed over may be the title itself.
    return `(${lineOf(error)})`;
  }
}

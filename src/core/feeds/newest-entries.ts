/** Entries of one document that are kept; the largest archives in the wild have about 3,000. */
export const MOST_ENTRIES = 5_000;

/**
 * The newest entries of a document that has too many, in the order of the document: some feeds have their oldest first.
 * Of those without a date the first stay, where there is room.
 * @param dateOf milliseconds since 1970, or null; asked once for each
 */
export function newestEntries<T>(
  entries: readonly T[],
  dateOf: (entry: T) => number | null,
  most = MOST_ENTRIES,
): readonly T[] {
  if (entries.length <= most) return entries;
  const dated = entries.map((entry, place) => ({
    entry,
    place,
    at: dateOf(entry) ?? Number.NEGATIVE_INFINITY,
  }));
  const newest = dated.sort((one, other) => other.at - one.at || one.place - other.place).slice(0, most);
  return newest.sort((one, other) => one.place - other.place).map(({ entry }) => entry);
}

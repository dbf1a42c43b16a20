import type { ParsedEntry } from '../../model/entry';
import { isPlaceholder } from './placeholder-title';

/** Entries of a document that have to bear one and the same title before it says nothing. */
const FEWEST_ALIKE = 3;
const SHARE_ALIKE = 0.8;

/**
 * The entries with their titles where these say something; an entry without one is headed by what its text begins with.
 * @param feedTitle a title may say that the post is this feed's
 */
export function withMeantTitles(entries: readonly ParsedEntry[], feedTitle: string): readonly ParsedEntry[] {
  const common = commonTitle(entries);
  return entries.map((entry) => {
    const { title, summary, content, author } = entry;
    const hasText = summary !== '' || content.length > 0;
    const isNone =
      title !== '' && hasText && (title === common || isPlaceholder(title, { author, feed: feedTitle }));
    return isNone ? { ...entry, title: '' } : entry;
  });
}

/** The title that nearly all entries bear, though they tell of different things; null where there is none. */
function commonTitle(entries: readonly ParsedEntry[]): string | null {
  const counts = new Map<string, number>();
  for (const { title } of entries) if (title !== '') counts.set(title, (counts.get(title) ?? 0) + 1);
  for (const [title, count] of counts) {
    if (count >= FEWEST_ALIKE && count >= entries.length * SHARE_ALIKE) return title;
  }
  return null;
}

/** What the filter of the page puts among the words. */
export type FilterMark = 'unread' | 'saved' | 'hidden';

const MARK = /(?<=^|\s)is:(?:unread|saved|hidden)(?=\s|$)/giu;

/** Which of its marks the words ask for; null for none, the first of several. */
export function markIn(words: string): FilterMark | null {
  const [found] = words.match(MARK) ?? [];
  return found === undefined ? null : (found.slice('is:'.length).toLowerCase() as FilterMark);
}

/** The words with this mark and no other of the filter’s; null takes it off. */
export function withMark(words: string, mark: FilterMark | null): string {
  const rest = words.replace(MARK, '').replace(/\s+/g, ' ').trim();
  return mark === null ? rest : `${rest} is:${mark}`.trim();
}

import type { Span } from '../text/span';
import { findWords } from './find-words';
import type { SearchQuery } from './search-query';
import type { Searchable } from './searchable';
import { type Snippet, snippetOf } from './snippet';

/** Where the words of a question stand in what was found. */
export type FoundPlaces = {
  /** In the title. */
  readonly title: readonly Span[];
  /** The text around the words; null where they stand in the title alone. */
  readonly snippet: Snippet | null;
};

/** Null where not all of the words stand in the title and the text, as they are wanted. */
export function placesIn(
  { title, text }: Searchable,
  { words }: Pick<SearchQuery, 'words'>,
): FoundPlaces | null {
  const inTitle = findWords(title, words);
  const inText = findWords(text, words);
  if (!words.every((_words, at) => inTitle.has[at] === true || inText.has[at] === true)) return null;
  return { title: inTitle.spans, snippet: snippetOf(text, inText.spans) };
}

/** A text in pieces, so that places in it can be marked; the odd ones are those places. */
export function piecesOf(text: string, marks: readonly Span[]): readonly string[] {
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end } of marks) {
    pieces.push(text.slice(last, start), text.slice(start, end));
    last = end;
  }
  return [...pieces, text.slice(last)];
}

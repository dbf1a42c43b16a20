import { textOf } from '../blocks/text-of';
import type { Article } from '../model/article';
import type { Block } from '../model/block';
import type { FetchedPage } from '../model/fetched-page';
import { articleIdOf } from '../model/ids';
import { isWholeText } from '../summary/whole-text';
import type { Span } from '../text/span';

/** The text of an article as it is shown: what its feed sent, or what its own page had. */
export type ShownText = {
  readonly blocks: readonly Block[];
  readonly author: string | null;
  readonly language: string | null;
  /** What of it is marked; null for nothing. */
  readonly mark: Span | null;
  readonly isWhole: boolean;
  /** The page it comes from; null where its feed sent it. */
  readonly page: FetchedPage | null;
  /** Whether the page has a better text, and this one is shown for the sake of the mark. */
  readonly isForMark: boolean;
};

/**
 * Which of the two texts is shown. The page's is where it is whole and the feed's is not, or as long at least; but a mark
 * belongs into what the feed sent, and is followed into the page's text only where that has the same words.
 * @param mark a span of the article's text
 * @returns null where there is neither
 */
export function shownText(
  article: Article | null,
  page: FetchedPage | null,
  mark: Span | null,
): ShownText | null {
  const better = page !== null && isBetter(page, article) ? page : null;
  if (better === null) return article === null ? null : fromFeed(article, mark, false);
  const moved = article === null || mark === null ? null : markIn(better, article, mark);
  if (article !== null && mark !== null && moved === null) return fromFeed(article, mark, true);
  return {
    blocks: better.blocks,
    author: better.byline ?? article?.author ?? null,
    language: better.language ?? article?.language ?? null,
    mark: moved,
    isWhole: better.certainty === 'whole',
    page: better,
    isForMark: false,
  };
}

const fromFeed = (article: Article, mark: Span | null, isForMark: boolean): ShownText => ({
  blocks: article.blocks,
  author: article.author,
  language: article.language,
  mark,
  isWhole: isWholeText(article.blocks),
  page: null,
  isForMark,
});

function isBetter(page: FetchedPage, article: Article | null): boolean {
  if (article === null) return true;
  if (page.certainty === 'whole' && !isWholeText(article.blocks)) return true;
  return textOf(page.blocks).length >= textOf(article.blocks).length;
}

/** Where the marked words stand in the page's text; null where they do not. */
function markIn(page: FetchedPage, article: Article, mark: Span): Span | null {
  const words = textOf(article.blocks).slice(mark.start, mark.end);
  const start = words === '' ? -1 : textOf(page.blocks).indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}

/** A page's text as an article, for an entry of which the feed sent the headline alone. */
export const articleOfPage = (page: FetchedPage): Article => ({
  id: articleIdOf(page.entryId),
  entryId: page.entryId,
  title: page.title,
  outlet: page.publisher,
  author: page.byline,
  address: page.address,
  publishedAt: page.publishedAt,
  language: page.language,
  blocks: page.blocks,
});

import type { Headline } from '../model/edition';
import type { ArticleId, EntryId } from '../model/ids';
import { articleIdOf } from '../model/ids';

/** Where a click on a headline leads. */
export type Destination =
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'article'; readonly articleId: ArticleId }
  | { readonly kind: 'search'; readonly words: string }
  /** Offline, and nothing is stored: a page of Lede's own that says so. */
  | { readonly kind: 'away'; readonly entryId: EntryId };

/**
 * The one rule for opening a headline: its own page, else the stored article, else the reader's search engine.
 * Offline only what is stored can be opened.
 */
export function whereToOpen(headline: Headline, stored: boolean, online: boolean): Destination {
  if (online && headline.address !== null) return { kind: 'page', address: headline.address };
  if (stored) return { kind: 'article', articleId: articleIdOf(headline.entryId) };
  if (online) return { kind: 'search', words: headline.title };
  return { kind: 'away', entryId: headline.entryId };
}

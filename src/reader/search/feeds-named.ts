import type { FeedId } from '../../core/model/ids';
import { foldText } from '../../core/search/fold-text';
import type { SearchQuery } from '../../core/search/search-query';
import type { SearchBook } from './search-book';

/** The feeds whose names have one of the parts that were asked for; null for all feeds. */
export function feedsNamed(
  { feeds }: SearchBook,
  query: SearchQuery,
): { readonly ids: ReadonlySet<FeedId> | null; readonly unknown: readonly string[] } {
  if (query.feeds.length === 0) return { ids: null, unknown: [] };
  const named = feeds.map(({ id, title }) => ({ id, name: foldText(title) }));
  const unknown = query.feeds.filter((part) => !named.some(({ name }) => name.includes(part)));
  const ids = named.filter(({ name }) => query.feeds.some((part) => name.includes(part))).map(({ id }) => id);
  return { ids: new Set(ids), unknown };
}

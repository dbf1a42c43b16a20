import type { Article } from '../model/article';
import type { Entry } from '../model/entry';
import { articleIdOf } from '../model/ids';

/** An entry's text as an article; `outlet` is who publishes it. */
export const articleOf = (entry: Entry, outlet: string | null): Article => ({
  id: articleIdOf(entry.id),
  entryId: entry.id,
  title: entry.title,
  outlet,
  author: entry.author,
  address: entry.address,
  publishedAt: entry.publishedAt,
  language: entry.language,
  blocks: entry.content,
});

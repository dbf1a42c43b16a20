import { articleOf } from '../core/edition/article-of';
import { articleOfPage } from '../core/edition/shown-text';
import type { Article } from '../core/model/article';
import { type ArticleId, articleIdOf, type EntryId } from '../core/model/ids';
import type { Database } from './database';
import { entriesBy } from './entries-by-id';
import { pagesBy } from './pages';

/** The text of an entry: the copy that an edition cites, or else what its feed last said. */
export async function articleBy(db: Database, id: ArticleId): Promise<Article | undefined> {
  const cited = await db.get('articles', id);
  if (cited !== undefined) return cited;
  // An article goes by its entry's id.
  const entry = await db.get('entries', id as string as EntryId);
  if (entry === undefined || entry.content.length === 0) return undefined;
  return articleOf(entry, (await db.get('feeds', entry.feedId))?.title ?? null);
}

/** The texts of these entries, as far as they are here; where a feed sent a headline alone, what was got from its page. */
export async function textsBy(db: Database, ids: readonly ArticleId[]): Promise<Map<ArticleId, Article>> {
  const stored = await Promise.all(ids.map((id) => articleBy(db, id)));
  const found = new Map(stored.filter((article) => article !== undefined).map((each) => [each.id, each]));
  const bare = ids.filter((id) => !found.has(id)).map((id) => id as string as EntryId);
  for (const page of await pagesBy(db, bare)) found.set(articleIdOf(page.entryId), articleOfPage(page));
  return found;
}

/** Titles of the entries that are still stored, as themselves or as an article. */
export async function titlesBy(db: Database, ids: readonly EntryId[]): Promise<Map<EntryId, string>> {
  const [entries, articles] = await Promise.all([
    entriesBy(db, ids),
    Promise.all(ids.map((id) => articleBy(db, articleIdOf(id)))),
  ]);
  const known = articles.filter((article) => article !== undefined);
  return new Map([
    ...entries.map(({ id, title }) => [id, title] as const),
    ...known.map(({ entryId, title }) => [entryId, title] as const),
  ]);
}

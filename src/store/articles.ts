import { articleOf } from '../core/edition/article-of';
import type { Article } from '../core/model/article';
import type { ArticleId, EntryId } from '../core/model/ids';
import type { Database } from './database';

/** The text of an entry: the copy that an edition cites, or else what its feed last said. */
export async function articleBy(db: Database, id: ArticleId): Promise<Article | undefined> {
  const cited = await db.get('articles', id);
  if (cited !== undefined) return cited;
  // An article goes by its entry's id.
  const entry = await db.get('entries', id as string as EntryId);
  if (entry === undefined || entry.content.length === 0) return undefined;
  return articleOf(entry, (await db.get('feeds', entry.feedId))?.title ?? null);
}

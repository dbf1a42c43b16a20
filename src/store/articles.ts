import type { Article } from '../core/model/article';
import type { ArticleId } from '../core/model/ids';
import type { Database } from './database';

export const articleBy = (db: Database, id: ArticleId): Promise<Article | undefined> =>
  db.get('articles', id);

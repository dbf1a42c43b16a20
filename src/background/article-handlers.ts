import { announce } from '../messages/announcements';
import type { ArticleCalls } from '../messages/contract';
import type { Handlers } from '../messages/wire';
import type { Database } from '../store/database';
import { type ArticlePorts, fetchArticle } from '../tasks/fetch-article';
import { storingResult } from './storing';

/** What our own pages may ask about the articles of other sites. */
export function articleHandlers({
  database,
  ...ports
}: ArticlePorts & { readonly database: () => Promise<Database> }): Handlers<ArticleCalls> {
  return {
    async getArticle(headline) {
      const result = await storingResult(async () => fetchArticle(await database(), headline, ports));
      if (result.ok) announce({ kind: 'article-got' });
      return result;
    },
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/core/model/article';
import type { ArticleId, EntryId } from '../../src/core/model/ids';
import { corporaFolder } from './feed-cases';

export type SummaryCase = {
  readonly article: Article;
  readonly text: string;
  readonly highlights: readonly string[];
};

/** Articles with their editors' highlights; null when the set is not there. */
export const readSummaryCases = (): SummaryCase[] | null => {
  const file = join(corporaFolder(), 'summaries-cnndm-val', 'articles.jsonl.gz');
  if (!existsSync(file)) return null;
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      // The corpus' own format, described in its SOURCE.md.
      const row = JSON.parse(line) as { id: string; article: string; highlights: string[] };
      return { article: articleFrom(row.id, row.article), text: row.article, highlights: row.highlights };
    });
};

const articleFrom = (id: string, text: string): Article => ({
  id: id as ArticleId,
  entryId: id as EntryId,
  title: '',
  outlet: null,
  author: null,
  address: null,
  publishedAt: null,
  language: 'en',
  blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
});

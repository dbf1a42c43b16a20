import type { Article } from '../../core/model/article';
import type { Entry } from '../../core/model/entry';
import { articleIdOf, type EntryId } from '../../core/model/ids';
import { type Searchable, searchableEntry, searchableHeadline } from '../../core/search/searchable';
import type { Database } from '../database';
import { entriesBy } from '../entries-by-id';
import { keysAmong } from '../keys-among';
import { readableBy } from '../readable-records';
import type { IndexDatabase, LooseHeadline } from './index-database';

/** What is stored under an id, and what of it is searched. */
export type Stored =
  | {
      readonly kind: 'entry';
      readonly entry: Entry;
      readonly isCopied: boolean;
      readonly searched: Searchable;
    }
  | {
      readonly kind: 'loose';
      readonly loose: LooseHeadline;
      readonly article: Article | null;
      readonly searched: Searchable;
    };

/** In the order of the ids; those of which nothing is stored any more are left out. */
export async function storedBy(
  db: Database,
  index: IndexDatabase,
  ids: readonly EntryId[],
): Promise<ReadonlyMap<EntryId, Stored>> {
  const [entries, articles] = await Promise.all([entriesBy(db, ids), articlesBy(db, ids)]);
  const found = new Map<EntryId, Stored>();
  for (const entry of entries) {
    const article = articles.get(entry.id) ?? null;
    const searched = searchableEntry(entry, article);
    found.set(entry.id, { kind: 'entry', entry, isCopied: article !== null, searched });
  }
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return found;
  for (const loose of await looseBy(db, index, missing)) {
    const article = articles.get(loose.entryId) ?? null;
    const searched = searchableHeadline(loose.headline, article);
    found.set(loose.entryId, { kind: 'loose', loose, article, searched });
  }
  return found;
}

async function articlesBy(db: Database, ids: readonly EntryId[]): Promise<ReadonlyMap<EntryId, Article>> {
  // Most entries have none.
  const keys = await keysAmong(db, 'articles', ids.map(articleIdOf));
  const articles = keys.length === 0 ? [] : await readableBy(db, 'articles', keys);
  return new Map(articles.map((article) => [article.entryId, article]));
}

/** Those that still stand where they stood when they were put in the index. */
async function looseBy(
  db: Database,
  index: IndexDatabase,
  ids: readonly EntryId[],
): Promise<readonly LooseHeadline[]> {
  const { store } = index.transaction('loose');
  const known = (await Promise.all(ids.map((id) => store.get(id)))).filter((each) => each !== undefined);
  const stands = await Promise.all(
    known.map(async ({ entryId, place }) =>
      place === null
        ? (await db.getKey('saved', entryId)) !== undefined
        : (await db.getKey('editions', place.editionId)) !== undefined,
    ),
  );
  return known.filter((_each, at) => stands[at]);
}

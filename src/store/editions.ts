import type { IDBPTransaction } from 'idb';
import { type Front, frontOf } from '../core/edition/front';
import { isWholeFront } from '../core/edition/whole-front';
import type { Bundle, Edition } from '../core/model/edition';
import { type ArticleId, articleIdOf, type EditionId } from '../core/model/ids';
import type { Database } from './database';
import type { LedeSchema } from './schema';

/**
 * Puts the bundled edition in place of an older one. Live editions stay in front of it, the newest laid out anew where
 * the front is missing or damaged; and the articles of the old one stay where the reader saved them.
 */
export async function putBundle(db: Database, { revision, edition, articles }: Bundle): Promise<void> {
  const front = frontOf(edition, articles);
  const tx = db.transaction(['editions', 'articles', 'notes', 'saved', 'desk'], 'readwrite');
  const editions = tx.objectStore('editions');
  const stored = await editions.getAll();
  for (const old of stored.filter(({ kind }) => kind === 'bundled')) {
    await editions.delete(old.id);
    for (const { headline } of [old.lead, ...old.related]) {
      if ((await tx.objectStore('saved').getKey(headline.entryId)) !== undefined) continue;
      await tx.objectStore('articles').delete(headline.entryId as string as ArticleId);
    }
  }
  await editions.put(edition);
  for (const article of articles) await tx.objectStore('articles').put(article);
  const desk = tx.objectStore('desk');
  const live = stored.filter(({ kind }) => kind === 'live');
  // Each name on the desk holds its own type.
  const before = (await desk.get('front')) as Front | undefined;
  if (live.length === 0) await desk.put(front, 'front');
  else if (before === undefined || !isWholeFront(before)) {
    const newestFirst = live.sort((one, other) => (other.composedAt ?? 0) - (one.composedAt ?? 0));
    await desk.put((await layOutFirst(tx, newestFirst)) ?? front, 'front');
  }
  await desk.put(revision, 'bundledRevision');
  await tx.done;
}

/** A transaction that can lay out an edition. */
export type Putting = IDBPTransaction<
  LedeSchema,
  ('editions' | 'articles' | 'notes' | 'saved' | 'desk')[],
  'readwrite'
>;

/** The first of these that can be laid out: a damaged store may have lost articles that it cites. Null for none. */
export async function layOutFirst(tx: Putting, editions: readonly Edition[]): Promise<Front | null> {
  for (const edition of editions) {
    const notes = (await tx.objectStore('notes').get(edition.id)) ?? null;
    const ids = new Set(
      [edition.lead, ...edition.related].flatMap(({ headline, summary }) => [
        articleIdOf(headline.entryId),
        ...(summary?.sentences ?? []).map(({ articleId }) => articleId),
      ]),
    );
    for (const { moved } of notes?.stories ?? []) if (moved?.sentence) ids.add(moved.sentence.articleId);
    const articles = await Promise.all([...ids].map((id) => tx.objectStore('articles').get(id)));
    const found = articles.filter((article) => article !== undefined);
    const known = new Set(found.map(({ id }) => id));
    const cited = [edition.lead, ...edition.related].flatMap(({ summary }) => summary?.sentences ?? []);
    if (cited.every(({ articleId }) => known.has(articleId))) return frontOf(edition, found, notes);
  }
  return null;
}

export const editionBy = (db: Database, id: EditionId): Promise<Edition | undefined> =>
  db.get('editions', id);

/** Live editions composed in a span of time, newest first. Milliseconds since 1970, both ends included. */
export async function editionsBetween(db: Database, from: number, to: number): Promise<Edition[]> {
  return (await db.getAllFromIndex('editions', 'byComposedAt', IDBKeyRange.bound(from, to))).reverse();
}

/** The newest live editions, newest first, at most `count`. */
export async function newestEditions(db: Database, count: number): Promise<Edition[]> {
  const found: Edition[] = [];
  let cursor = await db.transaction('editions').store.index('byComposedAt').openCursor(null, 'prev');
  while (cursor !== null && found.length < count) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/** When each live edition was composed, newest first. Reads the index alone. */
export async function editionTimes(db: Database): Promise<number[]> {
  const times: number[] = [];
  let cursor = await db.transaction('editions').store.index('byComposedAt').openKeyCursor(null, 'prev');
  while (cursor !== null) {
    times.push(cursor.key);
    cursor = await cursor.continue();
  }
  return times;
}

import { frontOf } from '../core/edition/front';
import type { Article } from '../core/model/article';
import type { Bundle, Edition } from '../core/model/edition';
import type { ArticleId, EditionId } from '../core/model/ids';
import type { Database } from './database';

/** Puts an edition with the articles it cites, and lays it out as the front: all of it, or nothing. */
export async function putEdition(
  db: Database,
  edition: Edition,
  articles: readonly Article[],
): Promise<void> {
  // Before anything is put: an edition that cannot be laid out is not stored at all.
  const front = frontOf(edition, articles);
  const tx = db.transaction(['editions', 'articles', 'desk'], 'readwrite');
  await Promise.all([
    tx.objectStore('editions').put(edition),
    ...articles.map((article) => tx.objectStore('articles').put(article)),
    tx.objectStore('desk').put(front, 'front'),
    tx.done,
  ]);
}

/**
 * Puts the bundled edition in place of an older one. Live editions stay in front of it, and the articles
 * of the old one stay where the reader saved them.
 */
export async function putBundle(db: Database, { revision, edition, articles }: Bundle): Promise<void> {
  const front = frontOf(edition, articles);
  const tx = db.transaction(['editions', 'articles', 'saved', 'desk'], 'readwrite');
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
  if (!stored.some(({ kind }) => kind === 'live')) await desk.put(front, 'front');
  await desk.put(revision, 'bundledRevision');
  await tx.done;
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

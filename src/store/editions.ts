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
  const tx = db.transaction(['editions', 'articles', 'desk'], 'readwrite');
  await Promise.all([
    tx.objectStore('editions').put(edition),
    ...articles.map((article) => tx.objectStore('articles').put(article)),
    tx.objectStore('desk').put(frontOf(edition, articles), 'front'),
    tx.done,
  ]);
}

/**
 * Puts the bundled edition in place of an older one. Live editions stay in front of it, and the articles
 * of the old one stay where the reader saved them.
 */
export async function putBundle(db: Database, { revision, edition, articles }: Bundle): Promise<void> {
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
  if (!stored.some(({ kind }) => kind === 'live')) await desk.put(frontOf(edition, articles), 'front');
  await desk.put(revision, 'bundledRevision');
  await tx.done;
}

export const editionBy = (db: Database, id: EditionId): Promise<Edition | undefined> =>
  db.get('editions', id);

/** Every stored edition, newest first, the bundled one last. */
export async function allEditions(db: Database): Promise<Edition[]> {
  const editions = await db.getAll('editions');
  return editions.sort((a, b) => (b.composedAt ?? 0) - (a.composedAt ?? 0));
}

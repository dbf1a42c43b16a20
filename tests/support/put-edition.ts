import { frontOf } from '../../src/core/edition/front';
import type { Article } from '../../src/core/model/article';
import type { Edition } from '../../src/core/model/edition';
import type { Database } from '../../src/store/database';

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

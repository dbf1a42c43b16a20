import { frontOf } from '../core/edition/front';
import type { Article } from '../core/model/article';
import type { Edition } from '../core/model/edition';
import type { EditionNotes } from '../core/model/edition-notes';
import type { EditionOutcome } from '../core/model/edition-outcome';
import type { Database } from './database';

/** What work on an edition ended with; null where there was nothing to make one of. */
export type ComposedEdition = {
  readonly edition: Edition;
  readonly articles: readonly Article[];
  readonly notes: EditionNotes;
} | null;

/**
 * Puts what work on an edition ended with, and clears the workbench: all of it, or nothing.
 * @returns false, and nothing is put, when that hour or wish has had its end already
 */
export async function putComposed(
  db: Database,
  composed: ComposedEdition,
  outcome: EditionOutcome,
): Promise<boolean> {
  // Before anything is put: an edition that cannot be laid out is not stored at all.
  const front = composed === null ? null : frontOf(composed.edition, composed.articles, composed.notes);
  const tx = db.transaction(['editions', 'articles', 'notes', 'desk', 'workshop'], 'readwrite');
  const desk = tx.objectStore('desk');
  const before = (await desk.get('outcome')) as EditionOutcome | undefined;
  const isFirst = before === undefined || isOpen(before, outcome);
  if (isFirst) {
    await desk.put(outcome, 'outcome');
    if (composed !== null && front !== null) {
      await tx.objectStore('editions').put(composed.edition);
      await tx.objectStore('notes').put(composed.notes);
      for (const article of composed.articles) {
        // Never in place of one that is there: receipts point into it.
        if ((await tx.objectStore('articles').getKey(article.id)) === undefined)
          await tx.objectStore('articles').put(article);
      }
      await desk.put(front, 'front');
    }
  }
  await tx.objectStore('workshop').delete('draft');
  const wishedAt = (await desk.get('wishedAt')) as number | undefined;
  if (wishedAt !== undefined && wishedAt <= outcome.dueAt) await desk.delete('wishedAt');
  await tx.done;
  return isFirst;
}

/** An hour at which no feed had answered, or work failed, is tried again when one has; one that lies ahead was set by a wrong clock. */
const isOpen = (before: EditionOutcome, { dueAt, endedAt }: EditionOutcome): boolean =>
  before.dueAt < dueAt ||
  before.dueAt > endedAt ||
  (before.dueAt === dueAt && (before.kind === 'nothing-fetched' || before.kind === 'failed'));

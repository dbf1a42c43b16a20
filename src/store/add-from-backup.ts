import type { Backup } from '../core/backup/backup';
import type { RestoreReport } from '../core/backup/restore-report';
import { type Front, frontOf } from '../core/edition/front';
import type { Article } from '../core/model/article';
import type { Edition } from '../core/model/edition';
import type { EditionNotes } from '../core/model/edition-notes';
import type { Database } from './database';
import { withKey } from './readers-hand';

/**
 * Adds what is not there yet, all of it or nothing; what is there stays as it is. The newest edition added becomes
 * the front where none as new is.
 */
export async function addFromBackup(
  db: Database,
  { readings, saved, kept, mutes, bonds, followed, editions, notes, articles }: Backup,
): Promise<Pick<RestoreReport, 'readings' | 'saved' | 'kept' | 'editions'>> {
  const newest = newestFront(editions, articles, notes);
  const tx = db.transaction(
    ['readings', 'saved', 'kept', 'mutes', 'bonds', 'followed', 'editions', 'notes', 'articles', 'desk'],
    'readwrite',
  );
  const added = { readings: 0, saved: 0, kept: 0, editions: 0 };
  for (const reading of readings) {
    if ((await tx.objectStore('readings').getKey(reading.entryId)) !== undefined) continue;
    await tx.objectStore('readings').put(reading);
    added.readings += 1;
  }
  for (const one of saved) {
    if ((await tx.objectStore('saved').getKey(one.entryId)) !== undefined) continue;
    await tx.objectStore('saved').put(one);
    added.saved += 1;
  }
  for (const one of kept) {
    if ((await tx.objectStore('kept').getKey(one.entryId)) !== undefined) continue;
    await tx.objectStore('kept').put(one);
    added.kept += 1;
  }
  for (const mute of mutes) {
    if ((await tx.objectStore('mutes').getKey(mute.id)) === undefined)
      await tx.objectStore('mutes').put(mute);
  }
  for (const bond of bonds.map(withKey)) {
    if ((await tx.objectStore('bonds').getKey([bond.one, bond.other])) === undefined)
      await tx.objectStore('bonds').put(bond);
  }
  for (const story of followed) {
    if ((await tx.objectStore('followed').getKey(story.id)) === undefined)
      await tx.objectStore('followed').put(story);
  }
  for (const article of articles) {
    // Never in place of one that is there: receipts point into it.
    if ((await tx.objectStore('articles').getKey(article.id)) === undefined)
      await tx.objectStore('articles').put(article);
  }
  for (const edition of editions) {
    if ((await tx.objectStore('editions').getKey(edition.id)) !== undefined) continue;
    await tx.objectStore('editions').put(edition);
    added.editions += 1;
  }
  for (const note of notes) {
    const isLost = (await tx.objectStore('editions').getKey(note.editionId)) === undefined;
    if (isLost || (await tx.objectStore('notes').getKey(note.editionId)) !== undefined) continue;
    await tx.objectStore('notes').put(note);
  }
  // Each name on the desk holds its own type.
  const front = (await tx.objectStore('desk').get('front')) as Front | undefined;
  if (newest !== null && (newest.composedAt ?? 0) > (front?.composedAt ?? 0))
    await tx.objectStore('desk').put(newest, 'front');
  await tx.done;
  return added;
}

function newestFront(
  editions: readonly Edition[],
  articles: readonly Article[],
  notes: readonly EditionNotes[],
): Front | null {
  const [newest] = editions
    .filter(({ kind }) => kind === 'live')
    .sort((one, other) => (other.composedAt ?? 0) - (one.composedAt ?? 0));
  if (newest === undefined) return null;
  return frontOf(newest, articles, notes.find(({ editionId }) => editionId === newest.id) ?? null);
}

import {
  type EditionPlace,
  MOST_READINGS,
  type SecondCopy,
  type Undone,
  withinTextBudget,
} from '../core/backup/second-copy';
import { writtenSettings } from '../core/backup/written-settings';
import { articleIdOf } from '../core/model/ids';
import { putFresh } from './add-from-backup';
import { articleBy } from './articles';
import { changeReaders } from './change-readers';
import type { Database } from './database';
import { settingsIn } from './desk';
import { editionRegister } from './edition-register';
import { allFeeds, dropFeeds } from './feeds';
import { allKept } from './kept';
import { readersHand, withKey } from './readers-hand';
import { allSaved } from './saved';

/** Everything of the reader's that is kept a second time. */
export async function copyContents(db: Database): Promise<SecondCopy> {
  const [feeds, readings, saved, kept, settings, hand, editions] = await Promise.all([
    allFeeds(db),
    newestReadings(db),
    allSaved(db),
    allKept(db),
    settingsIn(db),
    readersHand(db),
    editionPlaces(db),
  ]);
  const texts = await Promise.all(saved.map(({ entryId }) => articleBy(db, articleIdOf(entryId))));
  return {
    feeds,
    readings,
    saved,
    kept,
    ...hand,
    settings: writtenSettings(settings),
    articles: withinTextBudget(texts.filter((text) => text !== undefined)),
    editions,
  };
}

async function newestReadings(db: Database): Promise<SecondCopy['readings']> {
  const all = await db.getAllFromIndex('readings', 'byOpenedAt');
  return all.slice(-MOST_READINGS).reverse();
}

const editionPlaces = async (db: Database): Promise<EditionPlace[]> =>
  (await editionRegister(db)).map(({ id, composedAt, lead }) => ({ id, composedAt, lead }));

/** Takes out again what the reader had taken away: all of it or nothing. Feeds count as unfollowed at that instant. */
export async function removeUndone(db: Database, undone: Undone, at: number): Promise<void> {
  const { feeds, readings, saved, mutes, bonds, followed } = undone;
  if (feeds.length > 0)
    await dropFeeds(
      db,
      feeds.map(({ id }) => id),
      at,
    );
  if (readings.length + saved.length + mutes.length + bonds.length + followed.length === 0) return;
  await changeReaders(db, ['readings', 'saved', 'mutes', 'bonds', 'followed'], async (tx) => {
    for (const { entryId } of readings) await tx.objectStore('readings').delete(entryId);
    for (const { entryId } of saved) await tx.objectStore('saved').delete(entryId);
    for (const { id } of mutes) await tx.objectStore('mutes').delete(id);
    for (const bond of bonds) {
      const { one, other } = withKey(bond);
      await tx.objectStore('bonds').delete([one, other]);
    }
    for (const { id } of followed) await tx.objectStore('followed').delete(id);
  });
}

/** Adds what is not there yet, feeds and settings aside: all of it or nothing. What is there stays as it is. */
export async function addFromCopy(db: Database, copy: SecondCopy): Promise<void> {
  const names = ['readings', 'saved', 'kept', 'mutes', 'bonds', 'followed', 'articles'] as const;
  await changeReaders(db, names, async (tx) => {
    await putFresh(tx, 'readings', copy.readings);
    await putFresh(tx, 'saved', copy.saved);
    await putFresh(tx, 'kept', copy.kept);
    await putFresh(tx, 'mutes', copy.mutes);
    await putFresh(tx, 'bonds', copy.bonds.map(withKey));
    await putFresh(tx, 'followed', copy.followed);
    await putFresh(tx, 'articles', copy.articles);
  });
}

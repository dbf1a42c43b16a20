import {
  type EditionPlace,
  MOST_READINGS,
  type SecondCopy,
  withinTextBudget,
} from '../core/backup/second-copy';
import { writtenSettings } from '../core/backup/written-settings';
import type { Edition } from '../core/model/edition';
import { articleIdOf } from '../core/model/ids';
import { articleBy } from './articles';
import { changeReaders } from './change-readers';
import type { Database } from './database';
import { settingsIn } from './desk';
import { allFeeds } from './feeds';
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

async function editionPlaces(db: Database): Promise<EditionPlace[]> {
  const places: EditionPlace[] = [];
  let cursor = await db.transaction('editions').store.index('byComposedAt').openCursor(null, 'prev');
  while (cursor !== null) {
    places.push(placeOf(cursor.value));
    cursor = await cursor.continue();
  }
  return places;
}

const placeOf = ({ id, composedAt, lead }: Edition): EditionPlace => ({
  id,
  composedAt: composedAt ?? 0,
  lead: lead.headline.title,
});

/** Adds what is not there yet, feeds and settings aside: all of it or nothing. What is there stays as it is. */
export async function addFromCopy(db: Database, copy: SecondCopy): Promise<void> {
  const { readings, saved, kept, mutes, bonds, followed, articles } = copy;
  const names = ['readings', 'saved', 'kept', 'mutes', 'bonds', 'followed', 'articles'] as const;
  await changeReaders(db, names, async (tx) => {
    for (const one of readings) {
      const store = tx.objectStore('readings');
      if ((await store.getKey(one.entryId)) === undefined) await store.put(one);
    }
    for (const one of saved) {
      const store = tx.objectStore('saved');
      if ((await store.getKey(one.entryId)) === undefined) await store.put(one);
    }
    for (const one of kept) {
      const store = tx.objectStore('kept');
      if ((await store.getKey(one.entryId)) === undefined) await store.put(one);
    }
    for (const one of mutes) {
      const store = tx.objectStore('mutes');
      if ((await store.getKey(one.id)) === undefined) await store.put(one);
    }
    for (const one of bonds.map(withKey)) {
      const store = tx.objectStore('bonds');
      if ((await store.getKey([one.one, one.other])) === undefined) await store.put(one);
    }
    for (const one of followed) {
      const store = tx.objectStore('followed');
      if ((await store.getKey(one.id)) === undefined) await store.put(one);
    }
    for (const one of articles) {
      const store = tx.objectStore('articles');
      if ((await store.getKey(one.id)) === undefined) await store.put(one);
    }
  });
}

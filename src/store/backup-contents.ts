import type { Backup } from '../core/backup/backup';
import { writtenSettings } from '../core/backup/written-settings';
import { articleIdOf } from '../core/model/ids';
import { articleBy } from './articles';
import type { Database } from './database';
import { settingsIn } from './desk';
import { allFeeds } from './feeds';
import { allKept } from './kept';
import { readersHand } from './readers-hand';
import { allSaved } from './saved';

/** Everything of the reader's that a backup holds. */
export async function backupContents(db: Database): Promise<Omit<Backup, 'madeAt'>> {
  const [feeds, readings, saved, kept, settings, editions, notes, hand] = await Promise.all([
    allFeeds(db),
    db.getAll('readings'),
    allSaved(db),
    allKept(db),
    settingsIn(db),
    db.getAll('editions'),
    db.getAll('notes'),
    readersHand(db),
  ]);
  const live = editions.filter(({ kind }) => kind === 'live');
  const cited = live.flatMap(({ lead, related }) =>
    [lead, ...related].flatMap(({ summary }) => summary?.sentences.map(({ articleId }) => articleId) ?? []),
  );
  const isNew = notes.flatMap(({ stories }) =>
    stories.flatMap(({ moved }) => (moved?.sentence ? [moved.sentence.articleId] : [])),
  );
  const ids = new Set([...cited, ...isNew, ...saved.map(({ entryId }) => articleIdOf(entryId))]);
  const pointedTo = await Promise.all([...ids].map((id) => articleBy(db, id)));
  // Also those that no sentence points into: they can be read offline.
  const own = live.flatMap(({ lead, related }) =>
    [lead, ...related].map(({ headline }) => articleIdOf(headline.entryId)),
  );
  const readable = await Promise.all(
    [...new Set(own)].filter((id) => !ids.has(id)).map((id) => db.get('articles', id)),
  );
  const folders = new Map(feeds.map(({ folder }) => [JSON.stringify(folder), folder]));
  return {
    feeds,
    folders: [...folders.values()].filter((folder) => folder.length > 0),
    readings,
    saved,
    kept,
    ...hand,
    settings: writtenSettings(settings),
    editions: live,
    notes,
    articles: [...pointedTo, ...readable].filter((article) => article !== undefined),
  };
}

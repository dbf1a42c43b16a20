import type { Backup } from '../core/backup/backup';
import { writtenSettings } from '../core/backup/written-settings';
import { articleIdOf } from '../core/model/ids';
import { articleBy } from './articles';
import type { Database } from './database';
import { settingsIn } from './desk';
import { allFeeds } from './feeds';
import { readersHand } from './readers-hand';
import { allSaved } from './saved';

/** Everything of the reader's that a backup holds. */
export async function backupContents(db: Database): Promise<Omit<Backup, 'madeAt'>> {
  const [feeds, readings, saved, settings, editions, notes, hand] = await Promise.all([
    allFeeds(db),
    db.getAll('readings'),
    allSaved(db),
    settingsIn(db),
    db.getAll('editions'),
    db.getAll('notes'),
    readersHand(db),
  ]);
  const live = editions.filter(({ kind }) => kind === 'live');
  const cited = live.flatMap(({ lead, related }) =>
    [lead, ...related].flatMap(({ summary }) => summary?.sentences.map(({ articleId }) => articleId) ?? []),
  );
  const ids = new Set([...cited, ...saved.map(({ entryId }) => articleIdOf(entryId))]);
  const articles = await Promise.all([...ids].map((id) => articleBy(db, id)));
  const folders = new Map(feeds.map(({ folder }) => [JSON.stringify(folder), folder]));
  return {
    feeds,
    folders: [...folders.values()].filter((folder) => folder.length > 0),
    readings,
    saved,
    ...hand,
    settings: writtenSettings(settings),
    editions: live,
    notes,
    articles: articles.filter((article) => article !== undefined),
  };
}

import type { Backup, Setting } from '../core/backup/backup';
import { articleIdOf } from '../core/model/ids';
import { articleBy } from './articles';
import type { Database } from './database';
import { settingsIn } from './desk';
import { allFeeds } from './feeds';
import { allSaved } from './saved';

/** Everything of the reader's that a backup holds. */
export async function backupContents(db: Database): Promise<Omit<Backup, 'madeAt'>> {
  const [feeds, readings, saved, settings, editions] = await Promise.all([
    allFeeds(db),
    db.getAll('readings'),
    allSaved(db),
    settingsIn(db),
    db.getAll('editions'),
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
    settings: { ...settings } satisfies Record<string, Setting>,
    editions: live,
    articles: articles.filter((article) => article !== undefined),
  };
}

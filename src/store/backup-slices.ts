import type { BackupSlices } from '../core/backup/write-backup';
import { writtenSettings } from '../core/backup/written-settings';
import type { Article } from '../core/model/article';
import { type ArticleId, articleIdOf, type EditionId, type EntryId } from '../core/model/ids';
import { articleBy } from './articles';
import type { Database } from './database';
import { settingsIn } from './desk';
import { allFeeds } from './feeds';
import type { LedeSchema } from './schema';

/** Everything of the reader's that a backup holds, in the order of the file, read while it is written. */
export type BackupContents = {
  /** How many things there are, roughly: what is told while they are written adds up to it. */
  readonly count: number;
  readonly lists: readonly BackupSlices[];
};

export async function backupContents(db: Database): Promise<BackupContents> {
  const [feeds, settings, saved] = await Promise.all([allFeeds(db), settingsIn(db), db.getAllKeys('saved')]);
  // Before any article is read: of these editions every article is stored already.
  const { live, bundled } = await editionIds(db);
  const folders = new Map(feeds.map(({ folder }) => [JSON.stringify(folder), folder]));
  const own = new Set(saved.map(articleIdOf));
  const skipped = new Set(
    (await Promise.all([...bundled].map((id) => entriesOf(db, id)))).flat().filter((id) => !own.has(id)),
  );
  const counts = await Promise.all(COUNTED.map((name) => db.count(name)));
  return {
    count: counts.reduce((sum, count) => sum + count, feeds.length),
    lists: [
      { list: 'feeds', slices: only(feeds) },
      { list: 'folders', slices: only([...folders.values()].filter((folder) => folder.length > 0)) },
      { list: 'settings', slices: only([writtenSettings(settings)]) },
      { list: 'readings', slices: slicesOf(db, 'readings') },
      { list: 'saved', slices: slicesOf(db, 'saved') },
      { list: 'kept', slices: slicesOf(db, 'kept') },
      { list: 'mutes', slices: slicesOf(db, 'mutes') },
      { list: 'bonds', slices: slicesOf(db, 'bonds') },
      { list: 'followed', slices: slicesOf(db, 'followed') },
      { list: 'articles', slices: articles(db, skipped, saved) },
      {
        list: 'editions',
        slices: filtered(slicesOf(db, 'editions'), ({ id }) => live.has(id)),
      },
      { list: 'notes', slices: slicesOf(db, 'notes') },
      { list: 'pages', slices: slicesOf(db, 'pages') },
    ],
  };
}

const COUNTED = [
  'readings',
  'saved',
  'kept',
  'mutes',
  'bonds',
  'followed',
  'articles',
  'editions',
  'notes',
  'pages',
] as const;

/** Stores whose things are read as they are, each by its key. */
type Sliced = (typeof COUNTED)[number];

/** Characters read at a time, roughly. */
const SLICE_LENGTH = 1_000_000;
const FEWEST = 8;
const MOST = 2_000;

/** All of a store by its keys. No transaction is held between two slices: nobody waits for a reader who is slow. */
async function* slicesOf<Name extends Sliced>(
  db: Database,
  name: Name,
): AsyncGenerator<LedeSchema[Name]['value'][]> {
  let after: IDBKeyRange | null = null;
  let count = FEWEST;
  for (;;) {
    const [keys, values] = await sliceAfter(db, name, after, count);
    const last = keys.at(-1);
    if (last === undefined) return;
    yield values;
    after = IDBKeyRange.lowerBound(last, true);
    count = Math.max(FEWEST, Math.min(MOST, Math.floor(SLICE_LENGTH / lengthOf(values.at(-1)))));
  }
}

async function sliceAfter<Name extends Sliced>(
  db: Database,
  name: Name,
  after: IDBKeyRange | null,
  count: number,
): Promise<[LedeSchema[Name]['key'][], LedeSchema[Name]['value'][]]> {
  const { store } = db.transaction(name);
  return Promise.all([store.getAllKeys(after, count), store.getAll(after, count)]);
}

const lengthOf = (value: unknown): number => JSON.stringify(value).length;

/** Those in the store, and those of saved headlines that are only in what a feed last said. */
async function* articles(
  db: Database,
  skipped: ReadonlySet<ArticleId>,
  saved: readonly EntryId[],
): AsyncGenerator<Article[]> {
  yield* filtered(slicesOf(db, 'articles'), ({ id }) => !skipped.has(id));
  for (const id of saved.map(articleIdOf)) {
    if ((await db.getKey('articles', id)) !== undefined) continue;
    const article = await articleBy(db, id);
    if (article !== undefined) yield [article];
  }
}

async function editionIds(
  db: Database,
): Promise<{ readonly live: ReadonlySet<EditionId>; readonly bundled: ReadonlySet<EditionId> }> {
  // The bundled edition has no date, and is not in this index.
  const [all, dated] = await Promise.all([
    db.getAllKeys('editions'),
    db.getAllKeysFromIndex('editions', 'byComposedAt'),
  ]);
  const live = new Set(dated);
  return { live, bundled: new Set(all.filter((id) => !live.has(id))) };
}

async function entriesOf(db: Database, id: EditionId): Promise<ArticleId[]> {
  const edition = await db.get('editions', id);
  if (edition === undefined) return [];
  return [edition.lead, ...edition.related].map(({ headline }) => articleIdOf(headline.entryId));
}

async function* only<T>(things: readonly T[]): AsyncGenerator<readonly T[]> {
  yield things;
}

async function* filtered<T>(
  slices: AsyncIterable<readonly T[]>,
  isWanted: (thing: T) => boolean,
): AsyncGenerator<T[]> {
  for await (const slice of slices) yield slice.filter(isWanted);
}

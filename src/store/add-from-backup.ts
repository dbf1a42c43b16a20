import type { BackupFault, BackupThings } from '../core/backup/backup';
import type { ReadThings } from '../core/backup/read-things';
import type { Front } from '../core/edition/front';
import type { Edition, Story } from '../core/model/edition';
import type { EditionId } from '../core/model/ids';
import { type Changing, changeReaders } from './change-readers';
import type { Database } from './database';
import { layOutFirst, type Putting } from './editions';
import { countRestored } from './restoring';

/** Lists that are added as they are; feeds and settings are more than records. */
export type AddedList = Exclude<keyof BackupThings, 'feeds' | 'folders' | 'settings' | 'editions' | 'notes'>;

/** What each is known by, as the store has it. */
const KEYS: { readonly [List in AddedList]: (thing: BackupThings[List]) => string | [string, string] } = {
  readings: ({ entryId }) => entryId,
  saved: ({ entryId }) => entryId,
  kept: ({ entryId }) => entryId,
  mutes: ({ id }) => id,
  bonds: ({ one, other }) => [one, other],
  followed: ({ id }) => id,
  // Never in place of one that is there: receipts point into it.
  articles: ({ id }) => id,
  pages: ({ entryId }) => entryId,
};

/** Adds what is not there yet, all of it or nothing; what is there stays as it is. */
export async function addThings<List extends AddedList>(
  db: Database,
  { list, things, faults }: ReadThings<List>,
): Promise<void> {
  await changeReaders(db, [list], async (tx) => {
    const added = await putFresh(tx, list, things);
    await countRestored(tx.objectStore('desk'), list, added, faults);
  });
}

/** Puts what is not there yet. Of two with one key the first counts. @returns how many were put */
export async function putFresh<List extends AddedList>(
  tx: Changing<List>,
  list: List,
  things: readonly BackupThings[List][],
): Promise<number> {
  const keyOf = KEYS[list];
  const distinct = firstOfEach(things, (thing) => JSON.stringify(keyOf(thing)));
  const store = tx.objectStore(list);
  // The list says of which kind its keys are; the store's types cannot follow that.
  const known = await Promise.all(distinct.map((thing) => store.getKey(keyOf(thing) as never)));
  const fresh = distinct.filter((_thing, place) => known[place] === undefined);
  await Promise.all(fresh.map((thing) => store.put(thing as never)));
  return fresh.length;
}

function firstOfEach<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const thing of things) if (!byKey.has(keyOf(thing))) byKey.set(keyOf(thing), thing);
  return [...byKey.values()];
}

const STORES = ['editions', 'articles', 'notes', 'saved'] as const;

/**
 * The same for editions, of which the newest becomes the front where none as new is. A summary that cites an article
 * which is not stored is left out and named; its story stays.
 */
export async function addEditions(db: Database, { things, faults }: ReadThings<'editions'>): Promise<void> {
  await changeReaders(db, STORES, async (tx: Putting) => {
    const store = tx.objectStore('editions');
    const missing: BackupFault[] = [];
    let count = 0;
    for (const edition of things) {
      if ((await store.getKey(edition.id)) !== undefined) continue;
      await store.put(await citingStored(tx, edition, missing));
      count += 1;
    }
    await layOutNewest(tx, new Set());
    await countRestored(tx.objectStore('desk'), 'editions', count, [...faults, ...missing]);
  });
}

/** The same for notes of editions that are there; a front that they belong to is laid out with them. */
export async function addNotes(db: Database, { things, faults }: ReadThings<'notes'>): Promise<void> {
  await changeReaders(db, STORES, async (tx: Putting) => {
    const store = tx.objectStore('notes');
    const added = new Set<EditionId>();
    for (const note of things) {
      const isLost = (await tx.objectStore('editions').getKey(note.editionId)) === undefined;
      if (isLost || (await store.getKey(note.editionId)) !== undefined) continue;
      await store.put(note);
      added.add(note.editionId);
    }
    await layOutNewest(tx, added);
    await countRestored(tx.objectStore('desk'), 'notes', added.size, faults);
  });
}

async function citingStored(tx: Putting, edition: Edition, missing: BackupFault[]): Promise<Edition> {
  const where = `edition ${edition.id}`;
  const checked = async (story: Story, path: string): Promise<Story> => {
    const ids = new Set(story.summary?.sentences.map(({ articleId }) => articleId));
    const known = await Promise.all([...ids].map((id) => tx.objectStore('articles').getKey(id)));
    if (!known.includes(undefined)) return story;
    missing.push({ path: `${where}.${path}.summary`, expected: 'articles that are in the file' });
    return { ...story, summary: null };
  };
  const lead = await checked(edition.lead, 'lead');
  const related = await Promise.all(
    edition.related.map((story, place) => checked(story, `related[${place}]`)),
  );
  return { ...edition, lead, related };
}

/** @param noted editions of which more is known than when they were laid out */
async function layOutNewest(tx: Putting, noted: ReadonlySet<EditionId>): Promise<void> {
  const desk = tx.objectStore('desk');
  // Each name on the desk holds its own type.
  const front = (await desk.get('front')) as Front | undefined;
  const newest = (await tx.objectStore('editions').index('byComposedAt').openCursor(null, 'prev'))?.value;
  if (newest === undefined) return;
  const isNewer = (newest.composedAt ?? 0) > (front?.composedAt ?? 0);
  if (!isNewer && !(front?.editionId === newest.id && noted.has(newest.id))) return;
  const laidOut = await layOutFirst(tx, [newest]);
  if (laidOut !== null) await desk.put(laidOut, 'front');
}

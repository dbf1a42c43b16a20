import { comparableAddress } from '../core/address/web-address';
import type { BackupPiece, WrittenSettings } from '../core/backup/backup';
import { type ReadThings, readThings } from '../core/backup/read-things';
import { readSettings } from '../core/backup/written-settings';
import { defaultSettings, type Settings } from '../core/model/settings';
import { addEditions, addNotes, addThings } from '../store/add-from-backup';
import { changeReaders } from '../store/change-readers';
import type { Database } from '../store/database';
import { allFeeds } from '../store/feeds';
import { countRestored } from '../store/restoring';
import { followAgain } from './follow-feeds';

/**
 * Adds what a piece of a backup holds, in one step: a piece that is sent again adds nothing. What is there already
 * stays as it is; only the settings are those of the file.
 * @returns whether the list of feeds is another one now
 */
export async function restorePiece(
  db: Database,
  piece: BackupPiece,
  now: number,
  mayRead: (address: string) => boolean,
): Promise<boolean> {
  const { list } = piece;
  if (list === 'feeds') return restoreFeeds(db, readThings({ ...piece, list }), now, mayRead);
  if (list === 'settings') await restoreSettings(db, readThings({ ...piece, list }));
  else if (list === 'editions') await addEditions(db, readThings({ ...piece, list }));
  else if (list === 'notes') await addNotes(db, readThings({ ...piece, list }));
  else if (list === 'folders') await noteFolders(db, readThings({ ...piece, list }));
  else await addThings(db, readThings({ ...piece, list }));
  return false;
}

async function restoreFeeds(
  db: Database,
  { things, faults }: ReadThings<'feeds'>,
  now: number,
  mayRead: (address: string) => boolean,
): Promise<boolean> {
  const followed = await allFeeds(db);
  const ids = new Set<string>(followed.map(({ id }) => id));
  const addresses = new Set(followed.map(({ address }) => comparableAddress(address)));
  const fresh = things.filter(({ id, address }) => {
    const comparable = comparableAddress(address);
    const isNew = !ids.has(id) && !addresses.has(comparable);
    ids.add(id);
    addresses.add(comparable);
    return isNew;
  });
  await followAgain(db, fresh, now, mayRead, (desk) => countRestored(desk, 'feeds', fresh.length, faults));
  return fresh.length > 0;
}

/** A folder is where a feed is filed, and comes with its feeds. */
async function noteFolders(db: Database, { faults }: ReadThings<'folders'>): Promise<void> {
  const tx = db.transaction('desk', 'readwrite');
  await countRestored(tx.store, 'folders', 0, faults);
  await tx.done;
}

async function restoreSettings(db: Database, { things, faults }: ReadThings<'settings'>): Promise<void> {
  const written: WrittenSettings = Object.assign({}, ...things);
  await changeReaders(db, [], async (tx) => {
    const desk = tx.objectStore('desk');
    // Each name on the desk holds its own type.
    const chosen = (await desk.get('settings')) as Partial<Settings> | undefined;
    const after = { ...chosen, ...readSettings(written) };
    const isOther = wholeAsText(after) !== wholeAsText(chosen);
    await desk.put(after, 'settings');
    await countRestored(desk, 'settings', isOther ? 1 : 0, faults);
  });
}

const wholeAsText = (chosen: Partial<Settings> | undefined): string =>
  JSON.stringify({ ...defaultSettings, ...chosen });

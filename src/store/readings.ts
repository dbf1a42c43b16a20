import type { EntryId } from '../core/model/ids';
import type { Reading } from '../core/model/reading';
import { changeReaders } from './change-readers';
import type { Database } from './database';
import { keysAmong } from './keys-among';

/** The first reading of an entry counts; a later one changes nothing. */
export async function putReading(db: Database, reading: Reading): Promise<void> {
  await changeReaders(db, ['readings'], async (tx) => {
    const readings = tx.objectStore('readings');
    if ((await readings.getKey(reading.entryId)) === undefined) await readings.put(reading);
  });
}

/** Which of these entries the reader has opened. */
export const openedAmong = async (db: Database, entryIds: readonly EntryId[]): Promise<Set<EntryId>> =>
  new Set(await keysAmong(db, 'readings', entryIds));

/** When the reader read these entries, milliseconds since 1970; those they have not read are left out. */
export async function readingsOf(
  db: Database,
  entryIds: readonly EntryId[],
): Promise<ReadonlyMap<EntryId, number>> {
  const { store } = db.transaction('readings');
  const readings = await Promise.all(entryIds.map((id) => store.get(id)));
  return new Map(
    readings.flatMap((each) => (each === undefined ? [] : [[each.entryId, each.openedAt] as const])),
  );
}

/** Marks entries as read, all or none: one that is read already keeps its time. */
export async function putReadings(db: Database, entryIds: readonly EntryId[], at: number): Promise<void> {
  await changeReaders(db, ['readings'], async (tx) => {
    const readings = tx.objectStore('readings');
    const known = await Promise.all(entryIds.map((id) => readings.getKey(id)));
    const fresh = entryIds.filter((_id, place) => known[place] === undefined);
    await Promise.all(fresh.map((entryId) => readings.put({ entryId, openedAt: at })));
  });
}

/** Marks entries as unread, all or none. */
export async function dropReadings(db: Database, entryIds: readonly EntryId[]): Promise<void> {
  await changeReaders(db, ['readings'], async (tx) => {
    const readings = tx.objectStore('readings');
    await Promise.all(entryIds.map((id) => readings.delete(id)));
  });
}

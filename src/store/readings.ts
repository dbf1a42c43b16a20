import type { EntryId } from '../core/model/ids';
import type { Reading } from '../core/model/reading';
import { changeReaders } from './change-readers';
import type { Database } from './database';

/** The first reading of an entry counts; a later one changes nothing. */
export async function putReading(db: Database, reading: Reading): Promise<void> {
  await changeReaders(db, ['readings'], async (tx) => {
    const readings = tx.objectStore('readings');
    if ((await readings.getKey(reading.entryId)) === undefined) await readings.put(reading);
  });
}

/** Which of these entries the reader has opened. */
export async function openedAmong(db: Database, entryIds: readonly EntryId[]): Promise<Set<EntryId>> {
  const { store } = db.transaction('readings');
  const keys = await Promise.all(entryIds.map((id) => store.getKey(id)));
  return new Set(keys.filter((key) => key !== undefined));
}

import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import type { Entry } from '../../../src/core/model/entry';
import { openDatabase } from '../../../src/store/database';
import { createComposer } from '../../../src/tasks/compose-edition';
import { type Records, type StoredRecord, valueIn } from './records';

/** What the database was given for an edition, as texts. */
export type ComposedRecords = {
  readonly edition: string;
  readonly notes: string;
};

const NAME = 'compose-again';
/** What an edition leaves; a second one begins where these have not changed yet. */
const LEFT = ['editions', 'notes', 'articles', 'workshop'];
/** What it is made from, and what only grows. */
const TAKEN = ['feeds', 'readings', 'mutes', 'bonds', 'followed'];

/**
 * Makes an edition once more at the instant of the first, here and undisturbed: from what was stored before it, with
 * the entries that had come by then.
 */
export async function composeAgain(before: Records, after: Records, at: number): Promise<ComposedRecords> {
  const db = await openDatabase(NAME);
  try {
    const put = async (store: string, records: readonly StoredRecord[] = []): Promise<void> => {
      const tx = db.transaction(store as 'desk', 'readwrite');
      for (const record of records) {
        const value = valueIn<never>(record);
        await (tx.store.keyPath === null ? tx.store.put(value, record.key as never) : tx.store.put(value));
      }
      await tx.done;
    };
    for (const store of LEFT) await put(store, before[store]);
    for (const store of TAKEN) await put(store, after[store]);
    await put(
      'entries',
      after.entries?.filter((record) => valueIn<Entry>(record).firstSeenAt <= at),
    );
    const desk = (records: Records, key: string) => records.desk?.filter((record) => record.key === key);
    await put('desk', desk(before, 'outcome'));
    for (const key of ['settings', 'feedTally']) await put('desk', desk(after, key));
    await createComposer({
      database: async () => db,
      now: () => at,
      atLocal(days, minutes) {
        const day = new Date(at);
        return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, 0, minutes).getTime();
      },
      breathe: async () => undefined,
      version: '1',
      begin: () => () => undefined,
      ended: () => undefined,
      followedMoved: () => undefined,
    }).composeWanted();
    const [edition, notes] = await Promise.all([
      db.get('editions', `live ${at}` as never),
      db.get('notes', `live ${at}` as never),
    ]);
    return { edition: JSON.stringify(edition), notes: JSON.stringify(notes) };
  } finally {
    db.close();
    await deleteDB(NAME);
  }
}

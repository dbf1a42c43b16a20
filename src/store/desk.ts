import { defaultSettings, type Settings } from '../core/model/settings';
import { changeReaders } from './change-readers';
import type { Database } from './database';
import type { Desk } from './schema';

export const onDesk = async <Name extends keyof Desk>(
  db: Database,
  name: Name,
): Promise<Desk[Name] | undefined> =>
  // Each name holds its own type; the store cannot say so.
  (await db.get('desk', name)) as Desk[Name] | undefined;

export const putOnDesk = async <Name extends keyof Desk>(
  db: Database,
  name: Name,
  value: Desk[Name],
): Promise<void> => {
  await db.put('desk', value, name);
};

/** The reader's settings, with the defaults for what was never chosen. */
export const settingsIn = async (db: Database): Promise<Settings> => ({
  ...defaultSettings,
  ...(await onDesk(db, 'settings')),
});

/** Stores what was chosen, no defaults. In one step: two changes made at the same moment both last. */
export async function changeSettings(db: Database, changed: Partial<Settings>): Promise<void> {
  await changeReaders(db, [], async (tx) => {
    const desk = tx.objectStore('desk');
    // Each name holds its own type; the store cannot say so.
    const before = (await desk.get('settings')) as Desk['settings'] | undefined;
    await desk.put({ ...before, ...changed }, 'settings');
  });
}

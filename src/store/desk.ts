import { defaultSettings, type Settings } from '../core/model/settings';
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

/** In one step: two changes made at the same moment both last. */
export async function changeSettings(db: Database, changed: Partial<Settings>): Promise<void> {
  const tx = db.transaction('desk', 'readwrite');
  // Each name holds its own type; the store cannot say so.
  const before = (await tx.store.get('settings')) as Desk['settings'] | undefined;
  await tx.store.put({ ...defaultSettings, ...before, ...changed }, 'settings');
  await tx.done;
}

import { readBackup } from '../core/backup/read-backup';
import type { RestoreReport } from '../core/backup/restore-report';
import { readSettings } from '../core/backup/written-settings';
import { ok, type Result } from '../core/problem';
import { comparableAddress } from '../core/text/web-address';
import { addFromBackup } from '../store/add-from-backup';
import type { Database } from '../store/database';
import { putOnDesk, settingsIn } from '../store/desk';
import { allFeeds } from '../store/feeds';
import { followAgain } from './follow-feeds';

/** Adds what a backup holds. What is there already stays as it is; only the settings are those of the file. */
export async function restoreBackup(
  db: Database,
  file: string,
  now: number,
  mayRead: (address: string) => boolean,
): Promise<Result<RestoreReport>> {
  const read = readBackup(file);
  if (!read.ok) return read;
  const { backup, faults } = read.value;
  const followed = await allFeeds(db);
  const addresses = new Set(followed.map(({ address }) => comparableAddress(address)));
  const ids = new Set(followed.map(({ id }) => id));
  const feeds = backup.feeds.filter(
    ({ id, address }) => !ids.has(id) && !addresses.has(comparableAddress(address)),
  );
  await followAgain(db, feeds, now, mayRead);
  const added = await addFromBackup(db, backup);
  await putOnDesk(db, 'settings', { ...(await settingsIn(db)), ...readSettings(backup.settings) });
  return ok({ feeds: feeds.length, ...added, faults });
}

import type { BackupFault, BackupList } from '../core/backup/backup';
import {
  type BackupFile,
  EMPTY_REPORT,
  isSameFile,
  type RestoreReport,
  type Restoring,
  reportWith,
} from '../core/backup/restore-report';
import type { Database } from './database';
import type { Desk } from './schema';

/** The desk within a transaction that holds other stores, too. */
export type DeskInside = {
  get(name: keyof Desk): Promise<Desk[keyof Desk] | undefined>;
  put(value: Desk[keyof Desk], name: keyof Desk): Promise<unknown>;
};

/** Lays down that this file is being restored. With the same file a restore that did not end goes on. */
export async function beginRestoring(db: Database, file: BackupFile): Promise<void> {
  const tx = db.transaction('desk', 'readwrite');
  const before = await restoringOn(tx.store);
  const report = before !== null && isSameFile(before.file, file) ? before.report : EMPTY_REPORT;
  await tx.store.put({ file, report }, 'restoring');
  await tx.done;
}

/** Counts what a piece added in the transaction that adds it: once, however often the piece is sent. */
export async function countRestored(
  desk: DeskInside,
  list: BackupList,
  count: number,
  faults: readonly BackupFault[],
): Promise<void> {
  const restoring = await restoringOn(desk);
  if (restoring === null) return;
  await desk.put({ ...restoring, report: reportWith(restoring.report, list, count, faults) }, 'restoring');
}

/**
 * Ends a restore. It is on the disk before this is answered, and all its pieces with it: the reader is not asked for
 * the file again.
 * @returns null when none had begun
 */
export async function endRestoring(db: Database): Promise<RestoreReport | null> {
  const tx = db.transaction('desk', 'readwrite', { durability: 'strict' });
  const restoring = await restoringOn(tx.store);
  await tx.store.delete('restoring');
  await tx.done;
  return restoring?.report ?? null;
}

const restoringOn = async (desk: Pick<DeskInside, 'get'>): Promise<Restoring | null> =>
  // Each name on the desk holds its own type.
  ((await desk.get('restoring')) as Restoring | undefined) ?? null;

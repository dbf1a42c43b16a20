import { BACKUP_LISTS, type BackupFault, type BackupList, MOST_FAULTS } from './backup';

/** What restoring a backup added to what was there. Nothing that was there is taken away. */
export type RestoreReport = {
  /** How many of each list are new here; of the settings, 1 when they are other ones now. */
  readonly added: Readonly<Record<BackupList, number>>;
  /** Parts of the file that could not be used, each once. */
  readonly faults: readonly BackupFault[];
};

/** A file that is being restored, as the reader knows it. */
export type BackupFile = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970; 0 when it does not say. */
  readonly madeAt: number;
};

/** A restore that has begun and not ended: it can go on with the same file. */
export type Restoring = { readonly file: BackupFile; readonly report: RestoreReport };

export const EMPTY_REPORT: RestoreReport = {
  // Each name of the list is given its number.
  added: Object.fromEntries(BACKUP_LISTS.map((list) => [list, 0])) as Record<BackupList, number>,
  faults: [],
};

/** The report with what a piece added to it. */
export function reportWith(
  report: RestoreReport,
  list: BackupList,
  count: number,
  faults: readonly BackupFault[],
): RestoreReport {
  return {
    // One that an older Lede began lacks the lists that have come since.
    added: { ...EMPTY_REPORT.added, ...report.added, [list]: (report.added[list] ?? 0) + count },
    faults: joinedFaults(report.faults, faults),
  };
}

/** A file that is gone through twice has each of its faults once. */
export function joinedFaults(
  before: readonly BackupFault[],
  more: readonly BackupFault[],
): readonly BackupFault[] {
  if (more.length === 0 || before.length >= MOST_FAULTS) return before;
  const byPath = new Map(before.map((fault) => [fault.path, fault]));
  for (const fault of more) if (!byPath.has(fault.path)) byPath.set(fault.path, fault);
  return [...byPath.values()].slice(0, MOST_FAULTS);
}

/** The same file again, by what it holds: it may have another name by now. */
export const isSameFile = (one: BackupFile, other: BackupFile): boolean =>
  one.size === other.size && one.madeAt === other.madeAt;

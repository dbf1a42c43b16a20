import type { BackupFault } from './backup';

/** What restoring a backup added to what was there. Nothing that was there is taken away. */
export type RestoreReport = {
  readonly feeds: number;
  readonly readings: number;
  readonly saved: number;
  readonly kept: number;
  readonly editions: number;
  /** Parts of the file that could not be used. */
  readonly faults: readonly BackupFault[];
};

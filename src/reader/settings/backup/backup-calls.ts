import type { RestoreReport } from '../../../core/backup/restore-report';
import { writeBackup } from '../../../core/backup/write-backup';
import { failed, ok, type Result } from '../../../core/problem';
import { ask } from '../../../messages/ask-background';
import { now, sleep } from '../../../platform/clock';
import { oneAtATime } from '../../../platform/one-at-a-time';
import { unzipped, zipped } from '../../../platform/zipped';
import { isOfStoring, problemOfStoring } from '../../../store/storing-problem';
import type { Library } from '../../library';
import { saveFile } from '../save-file';
import { type Restored, restoreFile } from './restore-file';

/** @param share of the work that is done, from 0 to 1 */
type Told = (share: number) => void;

export type BackupCalls = {
  /** Writes everything into one file. Null when the reader stopped it. */
  write(told: Told, signal: AbortSignal): Promise<Result<Blob | null>>;
  restore(file: File, told: Told, signal: AbortSignal): Promise<Result<Restored>>;
  /** Lets a restore that did not end be as it is. @returns what it added */
  endRestore(): Promise<Result<RestoreReport>>;
  saveFile(name: string, file: Blob): void;
};

/** One page restores at a time. */
export const RESTORE = 'restore';

/** @param changed called when there is, or is no longer, a restore that did not end */
export const backupCalls = (library: Library, changed: () => void): BackupCalls => ({
  async write(told, signal) {
    try {
      const everything = await library.everything();
      if (everything === null) return failed('storage-unavailable');
      let written = 0;
      const texts = writeBackup(everything.lists, now(), (things) => {
        written += things;
        told(Math.min(1, written / Math.max(1, everything.count)));
      });
      return ok(await zipped(texts, signal));
    } catch (error) {
      if (signal.aborted) return ok(null);
      if (!isOfStoring(error)) throw error;
      return failed(problemOfStoring(error), String(error));
    }
  },
  async restore(file, told, signal) {
    const ports = {
      texts: unzipped,
      begin: (one) => ask('beginRestore', one),
      add: (piece) => ask('restorePiece', piece),
      end: () => ask('endRestore'),
      wait: sleep,
    } satisfies Parameters<typeof restoreFile>[1];
    const restored = await oneAtATime(RESTORE, () => restoreFile(file, ports, told, signal));
    changed();
    return restored ?? failed('restore-running');
  },
  async endRestore() {
    const ended = await ask('endRestore');
    changed();
    return ended;
  },
  saveFile: (name, file) => saveFile(name, file.type, file),
});

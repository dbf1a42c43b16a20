import type { RefreshProgress } from '../core/model/refresh-progress';
import type { Database } from '../store/database';
import { onDesk, putOnDesk } from '../store/desk';
import { putTally } from '../store/tally';

type ProgressPorts = {
  readonly now: () => number;
  readonly tell: (progress: RefreshProgress | null) => void;
  /** Told when stored feeds, entries and their figures are others than before. */
  readonly changed: () => void;
};

export type Progress = {
  /** So many feeds more are to be asked. */
  grow(feeds: number): void;
  /** Writes down that it has begun. */
  begin(): Promise<void>;
  /** One has been asked. */
  step(hasFailed: boolean): Promise<void>;
  end(): Promise<void>;
};

/** Progress is written down as often as an eye can follow it. */
const TELL_EVERY_MS = 250;
/** Pages read again and the figures are counted anew: a moment's work with thousands of feeds. */
const CHANGED_EVERY_MS = 5_000;
/** A record older than this was left by a refresh that is not this one's beginning. */
const STALE_MS = 3_600_000;

/** Keeps the record of how far a refresh is; one that was broken off goes on from where it was. */
export async function startProgress(db: Database, ports: ProgressPorts): Promise<Progress> {
  const at = ports.now();
  const left = (await onDesk(db, 'refresh')) ?? null;
  const isOurs = left !== null && left.startedAt <= at && at - left.startedAt < STALE_MS;
  let progress: RefreshProgress = isOurs
    ? { ...left, total: left.done }
    : { startedAt: at, done: 0, total: 0, failed: 0 };
  let toldAt = 0;
  let changedAt = at;
  let hasBegun = false;
  return {
    grow(feeds) {
      progress = { ...progress, total: progress.total + feeds };
    },
    async begin() {
      await putOnDesk(db, 'refresh', progress);
      hasBegun = true;
    },
    async step(hasFailed) {
      hasBegun = true;
      progress = { ...progress, done: progress.done + 1, failed: progress.failed + Number(hasFailed) };
      const now = ports.now();
      if (now - toldAt >= TELL_EVERY_MS) {
        toldAt = now;
        ports.tell(progress);
        await putOnDesk(db, 'refresh', progress);
      }
      if (now - changedAt >= CHANGED_EVERY_MS) {
        changedAt = now;
        await putTally(db);
        ports.changed();
      }
    },
    async end() {
      if (!hasBegun && left === null) return;
      try {
        await putOnDesk(db, 'refresh', null);
        await putTally(db);
      } finally {
        // Pages are told also where there is no room to write it down.
        ports.tell(null);
        ports.changed();
      }
    },
  };
}

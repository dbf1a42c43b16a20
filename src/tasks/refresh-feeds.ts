import { FLOOR_MS } from '../core/refresh/next-due';
import type { Database } from '../store/database';
import { onDesk, putOnDesk } from '../store/desk';
import { allFeeds } from '../store/feeds';
import { changeHealth } from '../store/health';
import type { RefreshPorts } from './refresh-ports';
import { runRefresh } from './refresh-run';

export type Refresher = {
  /** Asks the feeds that are due, and goes on until none is. @returns settles when there is nothing more to do */
  refreshDue(): Promise<void>;
  /** Makes all feeds due first. */
  refreshAll(): Promise<void>;
  /** Breaks off, and begins nothing by itself for a while. */
  stop(): Promise<void>;
  /** The reader did something that calls for asking feeds: a stop no longer holds. */
  endHold(): Promise<void>;
};

/** A reader who stops a refresh wants quiet; the next one by itself comes no sooner than feeds are asked again. */
const HOLD_MS = FLOOR_MS;

type Run = { readonly stop: AbortController; ended: Promise<void>; isNudged: boolean };

export function createRefresher(ports: RefreshPorts): Refresher {
  let current: Run | null = null;

  /** There is one run at a time; asked for another, it looks again at what is due. */
  const start = (): Promise<void> => {
    if (current !== null) {
      current.isNudged = true;
      return current.ended;
    }
    const run: Run = { stop: new AbortController(), ended: Promise.resolve(), isNudged: false };
    current = run;
    const end = ports.begin();
    const isNudged = (): boolean => {
      const was = run.isNudged;
      run.isNudged = false;
      return was;
    };
    run.ended = runRefresh(ports, run.stop.signal, isNudged).finally(() => {
      current = null;
      end();
      // Asked in the moment in which it ended.
      return isNudged() && !run.stop.signal.aborted ? start() : undefined;
    });
    return run.ended;
  };

  return {
    async refreshDue() {
      const held = (await onDesk(await ports.database(), 'refreshHeldUntil')) ?? 0;
      // A hold further away than one lasts was set by a clock that ran ahead.
      if (held > ports.now() && held <= ports.now() + HOLD_MS) return;
      return start();
    },
    async refreshAll() {
      await makeAllDue(await ports.database(), ports.now());
      return start();
    },
    async stop() {
      current?.stop.abort();
      const db = await ports.database();
      await putOnDesk(db, 'refreshHeldUntil', ports.now() + HOLD_MS);
      await current?.ended;
      await putOnDesk(db, 'refresh', null);
      ports.tell(null);
    },
    endHold: async () => putOnDesk(await ports.database(), 'refreshHeldUntil', 0),
  };
}

/** A server that asked to be left alone is, and what only the reader can mend is not tried. */
async function makeAllDue(db: Database, now: number): Promise<void> {
  const feeds = await allFeeds(db);
  await changeHealth(
    db,
    feeds.map(({ id }) => id),
    (health) =>
      health.nextTryAt === null ||
      health.nextTryAt <= now ||
      health.problem === 'feed-limited' ||
      health.problem === 'feed-not-read'
        ? null
        : { ...health, nextTryAt: now },
  );
  await putOnDesk(db, 'refreshHeldUntil', 0);
}

import type { Bundle } from '../core/model/edition';
import { announce } from '../messages/announcements';
import type { Database } from '../store/database';
import { onDesk } from '../store/desk';
import { dropAsideOfOthers } from '../store/set-aside';
import { problemOfStoring } from '../store/storing-problem';
import { putTally } from '../store/tally';
import { checkStoreWeekly } from '../tasks/check-store';
import { type ComparePorts, compareStores } from '../tasks/compare-stores';
import { followPermissions } from '../tasks/follow-permissions';
import { forgetOld } from '../tasks/forget-old';
import { forgetUnfollowed } from '../tasks/forget-unfollowed';
import { forgetOldRequests } from '../tasks/keep-ledger';
import { keepSecondCopy } from '../tasks/keep-second-copy';
import type { Refresher } from '../tasks/refresh-feeds';
import { seedBundled } from '../tasks/seed-bundled';
import { countUnended } from '../tasks/watch-units';
import { tellFull } from './full-disk';

export type WakePorts = ComparePorts & {
  readonly database: () => Promise<Database>;
  readonly bundle: Bundle;
  readonly refresher: Refresher;
  readonly giveBackHosts: (addresses: readonly string[], needed: readonly string[]) => Promise<void>;
  readonly breathe: () => Promise<void>;
  /** Of Lede. */
  readonly version: string;
  /** Carries a call out as if it had just been made. */
  readonly replay: (request: Request) => Promise<unknown>;
  /** Makes what editions are wanted once that refresh has ended. */
  readonly composeAfter: (refresh: Promise<void>) => Promise<void>;
  /** Sees to it that the background is woken when there is something to do again. */
  readonly planWake: () => Promise<void>;
};

export type Waking = {
  /** Settles when the store was compared with its copies: nothing may change before. Rejects where that failed; asked again, it is tried again. */
  compared(): Promise<void>;
  /** Looks for what is due, and for what may be forgotten. */
  tend(): Promise<void>;
  /** Lets the second copy follow what the reader did. */
  copy(): Promise<void>;
  /** The reader gave or took a permission. */
  heedPermissions(): Promise<void>;
};

/** What every life of the background begins with: puts what is missing, and goes on with what was broken off. */
export function createWaking(ports: WakePorts): Waking {
  const { database, refresher, now } = ports;
  /** One that fails costs the others nothing; each is tried again at the next wake. */
  const steps: readonly ((db: Database) => Promise<unknown>)[] = [
    // First the sites: with the entries of an unfollowed feed goes what tells which sites were given for it.
    (db) => forgetUnfollowed(db, ports.giveBackHosts, now()),
    async (db) => forgetOldRequests(db, (await onDesk(db, 'reckonedAt')) ?? now()),
    async (db) => {
      await compared();
      await keepSecondCopy(db, ports);
    },
    async (db) => {
      if (await checkStoreWeekly(db, ports)) announce({ kind: 'store-checked' });
    },
    async (db) => {
      if (!(await forgetOld(db, now(), ports.breathe))) return;
      await putTally(db);
      announce({ kind: 'entries-changed' });
    },
  ];
  const tend = async (): Promise<void> => {
    await surely(ports.composeAfter(refresher.refreshDue()));
    // Also where the steps fail: without a store it is tried again.
    await surely(ports.planWake());
    const db = await database();
    for (const step of steps) await surely(step(db).then(() => undefined));
  };
  const heedPermissions = async (): Promise<void> => {
    const db = await database();
    if (!(await followPermissions(db, await ports.grantedHosts(), now()))) return;
    await putTally(db);
    announce({ kind: 'health-changed' });
    await refresher.endHold();
    await refresher.refreshDue();
  };
  const seed = async (): Promise<void> => {
    if (await seedBundled(await database(), ports.bundle)) announce({ kind: 'front-changed' });
  };
  const compare = async (): Promise<void> => {
    if (!(await compareStores(await database(), ports))) return;
    for (const kind of ['feeds-changed', 'marks-changed', 'settings-changed'] as const) announce({ kind });
  };
  let comparing: Promise<void> | null = null;
  const compared = (): Promise<void> => {
    comparing ??= compare().catch((error: unknown) => {
      // Asked again by whoever comes next: nothing may change before it has gone well.
      comparing = null;
      throw error;
    });
    return comparing;
  };
  const copy = async (): Promise<void> => {
    await compared();
    await keepSecondCopy(await database(), ports);
  };
  const takeStock = async (): Promise<void> => {
    const db = await database();
    await countUnended(db, now());
    await dropAsideOfOthers(db, ports.version);
  };
  const stockTaken = surely(takeStock());
  const seeded = surely(seed());
  void Promise.all([stockTaken, seeded, surely(compared())]).then(async () => {
    await surely(heedPermissions());
    await surely(tend());
  });
  return {
    compared,
    copy: () => surely(copy()),
    tend: () => surely(tend()),
    heedPermissions: () => surely(heedPermissions()),
  };
}

/** Without a store nothing can be done here; the popup shows the bundled edition, and says so itself. */
const surely = (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => {
    if (problemOfStoring(error) === 'storage-full') tellFull();
  });

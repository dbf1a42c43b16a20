import type { Bundle } from '../core/model/edition';
import { announce } from '../messages/announcements';
import type { Database } from '../store/database';
import { onDesk } from '../store/desk';
import { dropAsideOfOthers } from '../store/set-aside';
import { putTally } from '../store/tally';
import { checkStoreWeekly } from '../tasks/check-store';
import { followPermissions } from '../tasks/follow-permissions';
import { forgetOld } from '../tasks/forget-old';
import { forgetUnfollowed } from '../tasks/forget-unfollowed';
import { forgetOldRequests } from '../tasks/keep-ledger';
import { compareListCopies, type ListPorts } from '../tasks/keep-list-copy';
import { type CopyPorts, compareSecondCopy, keepSecondCopy } from '../tasks/keep-second-copy';
import type { Refresher } from '../tasks/refresh-feeds';
import { seedBundled } from '../tasks/seed-bundled';
import { countUnended } from '../tasks/watch-units';

export type WakePorts = ListPorts &
  CopyPorts & {
    readonly database: () => Promise<Database>;
    readonly bundle: Bundle;
    readonly refresher: Refresher;
    readonly giveBackHosts: (addresses: readonly string[], needed: readonly string[]) => Promise<void>;
    readonly breathe: () => Promise<void>;
    /** Of Lede. */
    readonly version: string;
    /** Makes what editions are wanted once that refresh has ended. */
    readonly composeAfter: (refresh: Promise<void>) => Promise<void>;
  };

export type Waking = {
  /** Settles when both copies of the list of feeds were compared: nothing may change the list before. */
  readonly listsCompared: Promise<void>;
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
  const tend = async (): Promise<void> => {
    await ports.composeAfter(refresher.refreshDue());
    const db = await database();
    // First the sites: with the entries of an unfollowed feed goes what tells which sites were given for it.
    await forgetUnfollowed(db, ports.giveBackHosts, now());
    await forgetOldRequests(db, (await onDesk(db, 'reckonedAt')) ?? now());
    await keepSecondCopy(db, ports);
    if (await checkStoreWeekly(db, ports)) announce({ kind: 'store-checked' });
    const hasForgotten = await forgetOld(db, now(), ports.breathe);
    if (!hasForgotten) return;
    await putTally(db);
    announce({ kind: 'entries-changed' });
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
    const db = await database();
    const hasWord = await compareSecondCopy(db, ports);
    if ((await compareListCopies(db, ports)) || hasWord) announce({ kind: 'feeds-changed' });
    if (hasWord) for (const kind of ['marks-changed', 'settings-changed'] as const) announce({ kind });
  };
  const copy = async (): Promise<void> => {
    await listsCompared;
    await keepSecondCopy(await database(), ports);
  };
  const takeStock = async (): Promise<void> => {
    const db = await database();
    await countUnended(db, now());
    await dropAsideOfOthers(db, ports.version);
  };
  const stockTaken = surely(takeStock());
  const seeded = surely(seed());
  const listsCompared = surely(compare());
  void Promise.all([stockTaken, seeded, listsCompared]).then(async () => {
    await surely(heedPermissions());
    await surely(tend());
  });
  return {
    listsCompared,
    copy: () => surely(copy()),
    tend: () => surely(tend()),
    heedPermissions: () => surely(heedPermissions()),
  };
}

/** Without a store nothing can be done here; the popup shows the bundled edition, and says so itself. */
const surely = (work: Promise<void>): Promise<void> => work.catch(() => undefined);

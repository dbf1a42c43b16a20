import { hostOf } from '../core/address/host';
import { isPrivateAddress } from '../core/address/private-host';
import type { Database } from '../store/database';
import { onDesk, putOnDesk } from '../store/desk';
import { allFeeds } from '../store/feeds';
import { changeHealth } from '../store/health';

/** More hosts of their own than anybody has; beyond it the oldest go. */
const MOST_HOSTS = 500;

/** Whether the reader entered the host of this address by themselves. */
export const isEntered = async (db: Database, address: string): Promise<boolean> =>
  ((await onDesk(db, 'enteredHosts')) ?? []).includes(hostOf(address));

/**
 * The reader entered this address: its host, where it lies in their own network, may be asked from now on, and feeds
 * there that waited for that are due. @returns whether any feed was
 */
export async function enterPrivate(db: Database, address: string, at: number): Promise<boolean> {
  if (!isPrivateAddress(address)) return false;
  const host = hostOf(address);
  const before = (await onDesk(db, 'enteredHosts')) ?? [];
  if (!before.includes(host)) await putOnDesk(db, 'enteredHosts', [...before, host].slice(-MOST_HOSTS));
  const waiting = (await allFeeds(db)).filter((feed) => hostOf(feed.address) === host);
  let isAnyDue = false;
  await changeHealth(
    db,
    waiting.map(({ id }) => id),
    (health) => {
      if (health.problem !== 'address-private') return null;
      isAnyDue = true;
      return { ...health, problem: null, nextTryAt: at };
    },
  );
  return isAnyDue;
}

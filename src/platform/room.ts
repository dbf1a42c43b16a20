import { browser } from './browser';

/**
 * So much is left alone. An engine that meets the end of the disk in the middle of a write tears its log, and may throw
 * away all that stands in it when it is next opened. Bytes.
 */
const RESERVE = 4_000_000;
let asking: Promise<boolean> | null = null;

/**
 * Whether the disk is as good as full. Asked before anything is written; false where the browser tells its quota and not
 * the disk's room, which then shows in what it throws.
 */
export function isDiskFull(): Promise<boolean> {
  asking ??= estimated().finally(() => {
    asking = null;
  });
  return asking;
}

async function estimated(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && usage !== undefined && quota - usage < RESERVE;
  } catch {
    // Some private windows refuse to say.
    return false;
  }
}

const REFUSED = 'storageRefused';

/**
 * Notes whether the store has refused something for want of room. In memory, for there is no room elsewhere, and for all
 * pages: where the browser does not tell the disk's room, what was refused is all that is known.
 */
export async function noteRefused(isRefused: boolean): Promise<void> {
  if (isRefused) await browser.storage.session.set({ [REFUSED]: true });
  else await browser.storage.session.remove(REFUSED);
}

/** Whether the store has refused something for want of room, and has taken nothing since. */
export async function wasRefused(): Promise<boolean> {
  return (await browser.storage.session.get(REFUSED))[REFUSED] === true;
}

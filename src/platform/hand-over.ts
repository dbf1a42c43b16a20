import { browser } from './browser';

const KEY = 'handedOver';

/**
 * Leaves something for the page that is opened next, in place of what was left before. It lies in memory, for a page
 * that is reloaded too, and is gone with the browser: an address would stay in its history.
 */
export async function handOver(something: unknown): Promise<void> {
  await browser.storage.session.set({ [KEY]: something });
}

/** What was left; undefined when there is nothing. As left: whoever reads it checks it. */
export async function handedOver(): Promise<unknown> {
  return (await browser.storage.session.get(KEY))[KEY];
}

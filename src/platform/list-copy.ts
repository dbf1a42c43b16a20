import { browser } from './browser';

const KEY = 'feedLists';

/** The second copy of the list of feeds, in an engine of its own. As stored: whoever reads it checks it. */
export async function readListCopy(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

export async function writeListCopy(generations: unknown): Promise<void> {
  await browser.storage.local.set({ [KEY]: generations });
}

import { browser } from './browser';

/**
 * A few values in the engine beside the store, each under a name of its own. As stored: whoever reads one checks it.
 */
export async function readLocal(name: string): Promise<unknown> {
  return (await browser.storage.local.get(name))[name];
}

export async function writeLocal(name: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [name]: value });
}

export async function dropLocal(names: readonly string[]): Promise<void> {
  await browser.storage.local.remove([...names]);
}

/** The names of all that lies there. Browsers that cannot tell them alone tell everything. */
export async function localNames(): Promise<readonly string[]> {
  const { local } = browser.storage as unknown as { local: { getKeys?: () => Promise<string[]> } };
  return local.getKeys === undefined ? Object.keys(await browser.storage.local.get(null)) : local.getKeys();
}

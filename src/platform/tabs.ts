import { browser } from './browser';

export type Where = 'front' | 'background';

/** Opens an address, or a page of Lede's own when the address starts with a slash. An active tab closes the popup. */
export async function openTab(address: string, where: Where): Promise<void> {
  const url = address.startsWith('/') ? browser.runtime.getURL(address) : address;
  await browser.tabs.create({ url, active: where === 'front' });
}

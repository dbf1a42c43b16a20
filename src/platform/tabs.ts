import { browser } from './browser';

export type Where = 'front' | 'background';

/** Opens an address, or a page of Lede's own when the address starts with a slash. An active tab closes the popup. */
export async function openTab(address: string, where: Where): Promise<void> {
  const url = address.startsWith('/') ? browser.runtime.getURL(address) : address;
  await browser.tabs.create({ url, active: where === 'front' });
}

/** Asks the search engine the reader has chosen in the browser; Lede knows none of its own. */
export async function searchTheWeb(words: string, where: Where): Promise<void> {
  if (where === 'front') return browser.search.query({ text: words, disposition: 'NEW_TAB' });
  const tab = await browser.tabs.create({ active: false });
  if (tab.id !== undefined) await browser.search.query({ text: words, tabId: tab.id });
}

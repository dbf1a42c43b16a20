import { browser } from './browser';
import type { Where } from './tabs';

/** Asks the search engine the reader has chosen in the browser; Lede knows none of its own. */
export async function searchTheWeb(words: string, where: Where): Promise<void> {
  if (where === 'front') return browser.search.query({ text: words, disposition: 'NEW_TAB' });
  const tab = await browser.tabs.create({ active: false });
  if (tab.id !== undefined) await browser.search.query({ text: words, tabId: tab.id });
}

import { browser } from './browser';

/**
 * Runs a function in the page that the reader has in front of them, and answers what it answers. Allowed only for the
 * moment in which the reader called Lede on that page; null where it is not allowed, as on the browser's own pages.
 * @param tabId null for the tab in front
 */
export async function runOnOpenPage(work: () => unknown, tabId: number | null): Promise<unknown> {
  try {
    const id = tabId ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (id === undefined) return null;
    const [frame] = await browser.scripting.executeScript({ target: { tabId: id }, func: work });
    return frame?.result ?? null;
  } catch {
    // The page is one no extension may read, or it is gone: there is nothing to find on it.
    return null;
  }
}

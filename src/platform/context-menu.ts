import { browser } from './browser';

/** Puts a line into the menu of every page. Doing it again changes nothing. */
export async function putMenuLine(id: string, title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['page'] });
}

export function onMenuLine(id: string, chosen: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === id && tab?.id !== undefined) chosen(tab.id);
  });
}

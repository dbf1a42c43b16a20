import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser';

/** A page of our own, by its address: the reader is one and stands in a tab like any site. */
export const isOurPage = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));

/** The listener is not async: an async one would answer every message, also those of others. */
export function listen(routePage: (message: unknown) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    isOurPage(sender) ? routePage(message) : undefined,
  );
}

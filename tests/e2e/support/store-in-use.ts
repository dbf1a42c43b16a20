import type { Page } from './driver';

/**
 * Works on the store that Lede has in use, in one of its pages: that is another than the first once a damaged one was
 * replaced.
 * @param work sent as text; it sees nothing but what it is handed
 */
export const inStore = <T, A>(
  page: Page,
  value: A,
  work: (db: IDBDatabase, value: A, answer: Answer) => Promise<T>,
): Promise<T> =>
  page.evaluate(
    `((__name) => (${String(openInUse)})(window).then(({ db, answer }) =>
      (${String(work)})(db, ${JSON.stringify(value ?? null)}, answer).finally(() => db.close())))((named) => named)`,
  ) as Promise<T>;

/** The result of a request, as a promise. */
export type Answer = <T>(request: IDBRequest<T>) => Promise<T>;

/** Runs in the page. */
async function openInUse(window: Window): Promise<{ db: IDBDatabase; answer: Answer }> {
  const { browser } = window as unknown as {
    browser: { storage: { local: { get(name: string): Promise<{ storeName?: string }> } } };
  };
  const answer: Answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const { storeName = 'lede' } = await browser.storage.local.get('storeName');
  const { storageBuckets } = window.navigator as unknown as {
    storageBuckets?: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
  };
  const factory =
    storageBuckets !== undefined && storeName.startsWith('bucket ')
      ? (await storageBuckets.open('lede')).indexedDB
      : window.indexedDB;
  const opening = factory.open(storeName);
  // Made by Lede or not at all: an empty one would be in its way.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  return { db: await answer(opening), answer };
}

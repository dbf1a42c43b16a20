import type { Page } from './driver';

/**
 * Makes everything stored so much older, as if that time had gone by: every instant in it, which by the house's
 * names are the numbers called “…At”, “…Since” or “…Until”. The product knows nothing of this.
 */
export const ageStore = (page: Page, ms: number): Promise<void> =>
  page.runWith(ms, async (window, _document, by) => {
    const isInstant = (name: string): boolean => /(?:At|Ats|Since|Until)$|^(?:at|since)$/.test(name);
    const aged = (value: unknown, name: string): unknown => {
      if (typeof value === 'number') return isInstant(name) ? value - by : value;
      if (Array.isArray(value)) return value.map((each) => aged(each, name));
      if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, aged(each, name)]));
      if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, aged(each, key)]));
    };
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await answer(window.indexedDB.open('lede'));
    for (const name of db.objectStoreNames) {
      const store = db.transaction(name, 'readwrite').objectStore(name);
      const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
      await Promise.all(
        values.map((value, place) => {
          const key = keys[place];
          const next = aged(value, String(key));
          return answer(store.keyPath === null ? store.put(next, key) : store.put(next));
        }),
      );
    }
    db.close();
  });

import { PATIENCE_MS, type Page } from './driver';

/** What is stored: by store, the records in the order of their keys. */
export type Records = Readonly<Record<string, readonly StoredRecord[]>>;
/** The value as text, so that two can be held against each other byte by byte. */
export type StoredRecord = { readonly key: IDBValidKey; readonly text: string };

type Tagged = { readonly tagged: string; readonly of: readonly unknown[] };

/** Reads whole stores of Lede's database. What JSON has no word for is tagged: maps, and arrays of numbers. */
export const recordsIn = (page: Page, stores: readonly string[]): Promise<Records> =>
  page.runWith(stores, async (window, _document, names) => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const tag = (_key: string, value: unknown): unknown => {
      if (value instanceof Map) return { tagged: 'Map', of: [...value] };
      if (!ArrayBuffer.isView(value)) return value;
      return { tagged: value.constructor.name, of: [...(value as Float64Array)] };
    };
    const db = await answer(window.indexedDB.open('lede'));
    const tx = db.transaction(names);
    const all = await Promise.all(
      names.map(async (name) => {
        const store = tx.objectStore(name);
        const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
        return [name, keys.map((key, place) => ({ key, text: JSON.stringify(values[place], tag) }))] as const;
      }),
    );
    db.close();
    return Object.fromEntries(all);
  });

/** The value that a record's text stands for. */
export const valueIn = <T>({ text }: StoredRecord): T =>
  JSON.parse(text, (_key, value) => (isTagged(value) ? untagged(value) : value));

const isTagged = (value: unknown): value is Tagged =>
  typeof value === 'object' && value !== null && 'tagged' in value && 'of' in value;

const NUMBERS = { Uint8Array, Int32Array, Float32Array, Float64Array };

function untagged({ tagged, of }: Tagged): unknown {
  if (tagged === 'Map') return new Map(of as [unknown, unknown][]);
  const Numbers = NUMBERS[tagged as keyof typeof NUMBERS];
  if (Numbers === undefined) throw new Error(`A ${tagged} is stored, which is not known here`);
  return new Numbers(of as number[]);
}

/** The record of a store under this key. */
export const recordOf = <T>(records: Records, store: string, key: string): T | null => {
  const record = records[store]?.find((each) => each.key === key);
  return record === undefined ? null : valueIn<T>(record);
};

export const textOfRecord = (records: Records, store: string, key: string): string | undefined =>
  records[store]?.find((each) => each.key === key)?.text;

export const valuesOf = <T>(records: Records, store: string): readonly T[] =>
  (records[store] ?? []).map((record) => valueIn<T>(record));

/** Waits in the page, where it takes no time, for a part of the work to be put down. */
export const workPutDown = (
  page: Page,
  store: 'desk' | 'workshop',
  key: 'refresh' | 'draft',
  parts: number,
): Promise<boolean> =>
  page.runWith({ store, key, parts, limitMs: PATIENCE_MS }, async (window, _document, wanted) => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await answer(window.indexedDB.open('lede'));
    const end = performance.now() + wanted.limitMs;
    let done = -1;
    while (done < wanted.parts && performance.now() < end) {
      const value = await answer(db.transaction(wanted.store).objectStore(wanted.store).get(wanted.key));
      done = value?.written?.length ?? value?.done ?? -1;
    }
    db.close();
    return done >= wanted.parts;
  });

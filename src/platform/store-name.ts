import { readLocal } from './local-copy';

/** Where the name of the store in use lies, in the engine beside it; absent while that is the first. */
export const STORE_NAME = 'storeName';
export const FIRST_STORE = 'lede';

const KEY = 'lede-store';
let learnt: string | null = null;

/** The store in use, as far as pages have learnt it; told at once. */
export function knownStoreName(): string {
  if (learnt !== null) return learnt;
  try {
    return localStorage.getItem(KEY) ?? FIRST_STORE;
  } catch {
    // Local storage is closed to us: then it is the usual one.
    return FIRST_STORE;
  }
}

/** Asks which store is in use. @returns whether it is another than pages knew */
export async function learnStoreName(): Promise<boolean> {
  const stored = await readLocal(STORE_NAME);
  if (typeof stored !== 'string' || stored === knownStoreName()) return false;
  try {
    localStorage.setItem(KEY, stored);
  } catch {
    // Local storage is closed to us or full: the page that asks knows it all the same, until it is closed.
    learnt = stored;
  }
  return true;
}

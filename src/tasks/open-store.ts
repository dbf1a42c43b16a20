import { lineOf } from '../core/each-by-itself';
import { FIRST_STORE, STORE_NAME } from '../platform/store-name';
import { type Database, dropDatabase, openDatabase, openOnce, StoreFull } from '../store/database';
import { onDesk, putOnDesk } from '../store/desk';
import { checkReadable } from '../store/readable';
import { hasBuckets, inBucket, storeNames } from '../store/store-place';
import { isOfStoring, problemOfStoring } from '../store/storing-problem';
import { fillFromNewest } from './fill-from-copy';
import type { CopyPorts } from './keep-second-copy';

export type StorePorts = CopyPorts & {
  readonly isDiskFull: () => Promise<boolean>;
  readonly sleep: (ms: number) => Promise<void>;
  /** Told when a new store has taken the place of a damaged one. */
  readonly replaced: () => void;
};

/** A store that cannot be read for a moment only, as while a browser that was killed still holds it, is not given up. */
const AGAIN_AFTER_MS = [500, 2_000, 5_000];

/**
 * Opens the store and hands it out. One that can be neither opened nor read is put aside, not thrown away: a new one
 * takes its place, filled from the second copy. A full disk is no damage: then nothing is handed out, so that nothing is
 * written.
 */
export function createStore(ports: StorePorts): () => Promise<Database> {
  let opened: Promise<() => Promise<Database>> | null = null;

  const open = async (): Promise<() => Promise<Database>> => {
    const name = await nameInUse(ports);
    const first = await tried(name, ports);
    if (first.db !== null) return openOnce(name, first.db);
    const { why } = first;
    // On a full disk a sound store cannot be opened either, and may be whole when there is room again.
    if (problemOfStoring(why) === 'storage-full' || (await ports.isDiskFull())) throw why;
    const next = await fillBeside(name, why, ports);
    await ports.writeLocal(STORE_NAME, next);
    ports.replaced();
    return openOnce(next);
  };

  return async () => {
    // Opening writes, too.
    if (await ports.isDiskFull()) throw new StoreFull('The disk is full');
    opened ??= open();
    const current = opened;
    current.catch(() => {
      if (opened === current) opened = null;
    });
    return (await current)();
  };
}

/** As it stands beside the store; where that is lost, the newest store there is. */
async function nameInUse(ports: StorePorts): Promise<string> {
  // An engine that cannot be read tells nothing, and the store may be whole all the same.
  const stored = await ports.readLocal(STORE_NAME).catch(() => null);
  if (typeof stored === 'string') return stored;
  const name = newestOf(await storeNames());
  if (name !== FIRST_STORE) await ports.writeLocal(STORE_NAME, name).catch(() => undefined);
  return name;
}

const numberOf = (name: string): number => Number(/ (\d+)$/.exec(name)?.[1] ?? 1);

const newestOf = (names: readonly string[]): string =>
  names.reduce((newest, name) => (numberOf(name) > numberOf(newest) ? name : newest), FIRST_STORE);

type Tried = { readonly db: Database } | { readonly db: null; readonly why: unknown };

/** The store, opened and found sound; or what it throws every time. */
async function tried(name: string, { sleep }: StorePorts): Promise<Tried> {
  let why: unknown = null;
  for (const wait of [0, ...AGAIN_AFTER_MS]) {
    if (wait > 0) await sleep(wait);
    let db: Database | null = null;
    try {
      db = await openDatabase(name);
      await checkReadable(db);
      return { db };
    } catch (error) {
      db?.close();
      why = error;
    }
  }
  return { db: null, why };
}

const nextName = (name: string): string => {
  return `${FIRST_STORE} ${numberOf(name) + 1}`;
};

/** @returns the name of the new store: among the same files, or where these are the damage, among others */
async function fillBeside(damaged: string, why: unknown, ports: StorePorts): Promise<string> {
  const next = nextName(damaged);
  try {
    await fill(next, damaged, why, ports);
    return next;
  } catch (error) {
    if (!hasBuckets() || problemOfStoring(error) === 'storage-full') throw error;
    await fill(inBucket(next), damaged, why, ports);
    return inBucket(next);
  }
}

async function fill(name: string, damaged: string, why: unknown, ports: StorePorts): Promise<void> {
  const db = await openDatabase(name);
  try {
    const cause = why instanceof Error && why.cause !== undefined ? why.cause : why;
    await fillFromNewest(db, damaged, lineOf(cause), ports);
  } finally {
    db.close();
  }
}

/** A store of Lede's, whichever of the places it lies in. */
const STORE = /^(?:bucket )?lede(?: \d+)?$/;

/**
 * Deletes the damaged store that the one in use took the place of, and those that were replaced before it. What the
 * browser cannot delete is told once; asked again, the reader is left alone with it.
 */
export async function letGoOfDamaged(db: Database): Promise<void> {
  const replaced = await onDesk(db, 'replaced');
  // Damaged files may tell no names; the one that was replaced last is known by heart.
  const names = new Set([...(await storeNames()).filter((name) => STORE.test(name)), replaced?.name ?? null]);
  let isStuck = false;
  for (const name of names) if (name !== null && name !== db.name && !(await isDropped(name))) isStuck = true;
  if (isStuck && replaced !== undefined && !replaced.isStuck)
    await putOnDesk(db, 'replaced', { ...replaced, isStuck });
  else await db.delete('desk', 'replaced');
}

/** In Chromium, files that are too damaged to be opened are too damaged to be deleted. */
async function isDropped(name: string): Promise<boolean> {
  try {
    await dropDatabase(name);
    return true;
  } catch (error) {
    if (!isOfStoring(error)) throw error;
    return false;
  }
}

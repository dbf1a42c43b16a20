import { lineOf } from '../core/each-by-itself';
import { FIRST_STORE, STORE_NAME } from '../platform/store-name';
import { type Database, openDatabase, openOnce } from '../store/database';
import { checkReadable } from '../store/readable';
import { problemOfStoring } from '../store/storing-problem';
import { type CopyPorts, fillFromNewest } from './keep-second-copy';

export type StorePorts = CopyPorts & {
  readonly sleep: (ms: number) => Promise<void>;
  /** Told when a new store has taken the place of a damaged one. */
  readonly replaced: () => void;
};

/** A store that cannot be read for a moment only is not given up. */
const AGAIN_AFTER_MS = [500, 2_000];

/**
 * Opens the store and hands it out. One that can be neither opened nor read is put aside, not thrown away: a new one
 * takes its place, filled from the second copy. A full disk is no damage.
 */
export function createStore(ports: StorePorts): () => Promise<Database> {
  let opened: Promise<() => Promise<Database>> | null = null;

  const open = async (): Promise<() => Promise<Database>> => {
    const stored = await ports.readLocal(STORE_NAME);
    const name = typeof stored === 'string' ? stored : FIRST_STORE;
    const first = await tried(name, ports);
    if (first.db !== null) return openOnce(name, first.db);
    const { why } = first;
    if (problemOfStoring(why) === 'storage-full') throw why;
    const next = nextName(name);
    await fill(next, name, why, ports);
    await ports.writeLocal(STORE_NAME, next);
    ports.replaced();
    return openOnce(next);
  };

  return async () => {
    opened ??= open();
    const current = opened;
    current.catch(() => {
      if (opened === current) opened = null;
    });
    return (await current)();
  };
}

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
  const number = Number(/ (\d+)$/.exec(name)?.[1] ?? 1);
  return `${FIRST_STORE} ${number + 1}`;
};

async function fill(name: string, damaged: string, why: unknown, ports: StorePorts): Promise<void> {
  const db = await openDatabase(name);
  try {
    const cause = why instanceof Error && why.cause !== undefined ? why.cause : why;
    await fillFromNewest(db, damaged, lineOf(cause), ports);
  } finally {
    db.close();
  }
}

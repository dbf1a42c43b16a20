import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database';
import { onDesk } from '../../src/store/desk';
import { allFeeds, putFeeds } from '../../src/store/feeds';
import { keepSecondCopy } from '../../src/tasks/keep-second-copy';
import { createStore, letGoOfDamaged } from '../../src/tasks/open-store';
import { aFeed, aHealth } from '../support/builders';
import { localCopies } from '../support/local-copies';

const quiet = { isDiskFull: async () => false, sleep: async () => undefined, replaced: () => undefined };
let open: Database | null = null;
const opened = async (from: () => Promise<Database>): Promise<Database> => {
  open = await from();
  return open;
};

beforeEach(async () => {
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await deleteDB(name);
});
afterEach(() => open?.close());

/** A store with a feed in it and a second copy beside it, closed again. */
async function withCopy() {
  const copies = localCopies({ now: () => 77 });
  const db = await opened(createStore({ ...copies, ...quiet }));
  await putFeeds(db, [{ feed: aFeed('a'), health: aHealth('a') }], (before) => before);
  await keepSecondCopy(db, copies);
  db.close();
  return copies;
}

describe('createStore', () => {
  test('opens the one store there is, again and again', async () => {
    const copies = await withCopy();
    const db = await opened(createStore({ ...copies, ...quiet }));
    expect(db.name).toBe('lede');
    expect(await allFeeds(db)).toHaveLength(1);
    expect(await onDesk(db, 'replaced')).toBeUndefined();
  });

  test('puts a new store beside one of the future, filled from the second copy, and keeps the other', async () => {
    const copies = await withCopy();
    (await openDB('lede', 99)).close();
    let told = 0;
    const db = await opened(createStore({ ...copies, ...quiet, replaced: () => (told += 1) }));
    expect(db.name).toBe('lede 2');
    expect(await allFeeds(db)).toHaveLength(1);
    expect(await onDesk(db, 'replaced')).toMatchObject({ name: 'lede', copyAt: 77, back: { feeds: 1 } });
    expect(told).toBe(1);
    expect((await indexedDB.databases()).map(({ name }) => name)).toContain('lede');
    db.close();
    // The next life goes on with the new one.
    expect((await opened(createStore({ ...copies, ...quiet }))).name).toBe('lede 2');
  });

  test('lets go of every store that was replaced, and of nobody else’s', async () => {
    const copies = await withCopy();
    for (const name of ['lede', 'lede 2']) {
      (await openDB(name, 99)).close();
      (await opened(createStore({ ...copies, ...quiet }))).close();
    }
    (await openDB('of another program')).close();
    const db = await opened(createStore({ ...copies, ...quiet }));
    await letGoOfDamaged(db);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['lede 3', 'of another program']);
    expect(await onDesk(db, 'replaced')).toBeUndefined();
  });

  test('tells once of a damaged store that the browser cannot delete, and then leaves it', async () => {
    const copies = await withCopy();
    (await openDB('lede', 99)).close();
    const db = await opened(createStore({ ...copies, ...quiet }));
    const real = indexedDB.deleteDatabase;
    indexedDB.deleteDatabase = () => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    };
    try {
      await letGoOfDamaged(db);
      expect(await onDesk(db, 'replaced')).toMatchObject({ name: 'lede', isStuck: true });
      await letGoOfDamaged(db);
      expect(await onDesk(db, 'replaced')).toBeUndefined();
    } finally {
      indexedDB.deleteDatabase = real;
    }
  });

  test('does not give up a store on a full disk', async () => {
    const copies = await withCopy();
    const real = indexedDB.open;
    indexedDB.open = () => {
      throw new DOMException('Encountered full disk while opening backing store', 'UnknownError');
    };
    try {
      await expect(createStore({ ...copies, ...quiet })()).rejects.toThrow();
    } finally {
      indexedDB.open = real;
    }
    expect(copies.held.has('storeName')).toBe(false);
    expect((await opened(openDatabase)).name).toBe('lede');
  });

  test('gives a store that fails for a moment another try', async () => {
    const copies = await withCopy();
    const real = indexedDB.open;
    let tries = 0;
    indexedDB.open = (...input) => {
      tries += 1;
      if (tries === 1) throw new DOMException('Internal error', 'UnknownError');
      return real.apply(indexedDB, input);
    };
    try {
      expect((await opened(createStore({ ...copies, ...quiet }))).name).toBe('lede');
    } finally {
      indexedDB.open = real;
    }
  });
});

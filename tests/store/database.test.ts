import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database';
import { type Migration, migrations } from '../../src/store/migrations';
import { putPage } from '../../src/store/pages';
import { entryId } from '../support/builders';
import { aPage } from '../support/fetched-page';

const NAME = 'database-test';
afterEach(() => deleteDB(NAME));

/** Stores with their indexes, as a text to compare. */
async function shapeOf(steps: readonly Migration[]): Promise<string[]> {
  const db = await openDatabase(NAME, steps);
  const names = [...db.objectStoreNames];
  const shape = names.map((name) => `${name}: ${[...db.transaction(name).store.indexNames].join()}`);
  db.close();
  return shape;
}

describe('openDatabase', () => {
  test('a database left at any version ends like a fresh one', async () => {
    const fresh = await shapeOf(migrations);
    for (let version = 1; version <= migrations.length; version += 1) {
      await deleteDB(NAME);
      await shapeOf(migrations.slice(0, version));
      expect(await shapeOf(migrations)).toEqual(fresh);
    }
  });

  test('a step that fails half-way leaves the old database whole', async () => {
    (await openDatabase(NAME)).close();
    const before = await openDB(NAME);
    await before.put('desk', 7, 'bundledRevision');
    before.close();
    const broken: Migration = (db) => {
      db.createObjectStore('half');
      throw new Error('the disk went away');
    };
    await expect(openDatabase(NAME, [...migrations, broken])).rejects.toThrow('could not be opened');
    const after = await openDB(NAME);
    expect(after.version).toBe(migrations.length);
    expect([...after.objectStoreNames]).not.toContain('half');
    expect(await after.get('desk', 'bundledRevision')).toBe(7);
    after.close();
  });

  test('hosts of one’s own network that were followed before count as entered', async () => {
    (await openDatabase(NAME, migrations.slice(0, 3))).close();
    const before = await openDB(NAME);
    for (const [id, address] of [
      'http://nas.local:8080/a',
      'http://nas.local:8080/b',
      'https://a.example/',
    ].entries())
      await before.put('feeds', { id: String(id), address });
    before.close();
    const after = await openDatabase(NAME, migrations.slice(0, 4));
    expect(await after.get('desk', 'enteredHosts')).toEqual(['nas.local:8080']);
    after.close();
  });

  test('what was stored before there were pages stays, and pages can be put beside it', async () => {
    (await openDatabase(NAME, migrations.slice(0, 6))).close();
    const before = await openDB(NAME);
    await before.put('entries', { id: 'a:ferry', feedId: 'a', firstSeenAt: 5 });
    before.close();
    const after = await openDatabase(NAME);
    expect(await after.count('entries')).toBe(1);
    await putPage(after, aPage(entryId('a:ferry')));
    expect(await after.getAllKeys('pages')).toEqual(['a:ferry']);
    after.close();
  });

  test('says what the cause was', async () => {
    const broken: Migration = () => {
      throw new Error('the disk went away');
    };
    const failure = await openDatabase(NAME, [broken]).catch((error: Error) => error);
    expect(failure).toMatchObject({ cause: { message: 'the disk went away' } });
  });
});

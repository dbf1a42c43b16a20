import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../../src/bundled/bundle';
import { type Database, openDatabase } from '../../src/store/database';
import { onDesk } from '../../src/store/desk';
import { seedBundled } from '../../src/tasks/seed-bundled';

const NAME = 'seed-test';
let db: Database;
beforeEach(async () => {
  db = await openDatabase(NAME);
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

describe('seedBundled', () => {
  test('puts the edition, its article and the front', async () => {
    expect(await seedBundled(db, bundle)).toBe(true);
    expect(await db.getAll('editions')).toEqual([bundle.edition]);
    expect(await db.getAll('articles')).toEqual(bundle.articles);
    expect((await onDesk(db, 'front'))?.related).toHaveLength(17);
  });

  test('changes nothing the second time', async () => {
    await seedBundled(db, bundle);
    expect(await seedBundled(db, bundle)).toBe(false);
  });

  test('ends the same when it runs three times at once', async () => {
    await Promise.all([seedBundled(db, bundle), seedBundled(db, bundle), seedBundled(db, bundle)]);
    expect(await db.count('editions')).toBe(1);
    expect(await db.count('articles')).toBe(bundle.articles.length);
  });

  test('puts what is missing again, and a newer revision', async () => {
    await seedBundled(db, bundle);
    await db.delete('editions', bundle.edition.id);
    expect(await seedBundled(db, bundle)).toBe(true);
    expect(await seedBundled(db, { ...bundle, revision: bundle.revision + 1 })).toBe(true);
  });
});

import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../../src/bundled/bundle';
import { articleIdOf } from '../../src/core/model/ids';
import { type Database, openDatabase } from '../../src/store/database';
import { onDesk } from '../../src/store/desk';
import { seedBundled } from '../../src/tasks/seed-bundled';
import { anArticle, anEdition, aStory, entryId } from '../support/builders';
import { putEdition } from '../support/put-edition';

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

  describe('beside live editions', () => {
    const receipt = { articleId: articleIdOf(entryId('cited')), start: 0, end: 11 };
    const live = (id: string, composedAt: number, receipts: readonly (typeof receipt)[] = []) =>
      anEdition(id, { composedAt, lead: aStory(`${id}-lead`, { summary: { sentences: receipts } }) });
    beforeEach(async () => {
      await putEdition(db, live('newest', 3000, [receipt]), [anArticle('cited', 'A sentence.')]);
      await putEdition(db, live('older', 2000), []);
      await seedBundled(db, bundle);
    });
    const frontId = async () => (await onDesk(db, 'front'))?.editionId;

    test('leaves the front that is there', async () => {
      await seedBundled(db, { ...bundle, revision: bundle.revision + 1 });
      expect(await frontId()).toBe('older');
    });

    test.each([
      ['missing', () => db.delete('desk', 'front')],
      ['damaged', () => db.put('desk', { lead: {} } as never, 'front')],
    ])('lays the newest out anew, once, where the front is %s', async (_what, damage) => {
      await damage();
      expect(await seedBundled(db, bundle)).toBe(true);
      expect(await frontId()).toBe('newest');
      expect((await onDesk(db, 'front'))?.lead.sentences.map(({ text }) => text)).toEqual(['A sentence.']);
      expect(await seedBundled(db, bundle)).toBe(false);
    });

    test('lays out an older one, or the bundled one, where what the newest cites is lost', async () => {
      await db.delete('desk', 'front');
      await db.delete('articles', articleIdOf(entryId('cited')));
      await seedBundled(db, bundle);
      expect(await frontId()).toBe('older');
      await db.delete('desk', 'front');
      await db.delete('editions', anEdition('older').id);
      await seedBundled(db, bundle);
      expect(await frontId()).toBe(bundle.edition.id);
      expect(await seedBundled(db, bundle)).toBe(false);
    });
  });

  test('puts what is missing again, and a newer revision', async () => {
    await seedBundled(db, bundle);
    await db.delete('editions', bundle.edition.id);
    expect(await seedBundled(db, bundle)).toBe(true);
    expect(await seedBundled(db, { ...bundle, revision: bundle.revision + 1 })).toBe(true);
  });
});

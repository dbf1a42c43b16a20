import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database';
import { onDesk } from '../../src/store/desk';
import { editionBy, editionsBetween, newestEditions, putBundle } from '../../src/store/editions';
import { putReading } from '../../src/store/readings';
import { putSaved, savedAmong } from '../../src/store/saved';
import { anArticle, anEdition, entryId } from '../support/builders';
import { putEdition } from '../support/put-edition';

const NAME = 'editions-test';
let db: Database;
beforeEach(async () => {
  db = await openDatabase(NAME);
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

const bundled = (id: string, revision: number) => ({
  revision,
  edition: anEdition(id, { kind: 'bundled', composedAt: null }),
  articles: [anArticle(`${id}-lead`, 'A text.')],
});

describe('putBundle', () => {
  test('replaces an older bundle with its articles, and keeps what the reader did', async () => {
    await putBundle(db, bundled('old', 1));
    await putReading(db, { entryId: entryId('old-a'), openedAt: 1 });
    await putBundle(db, bundled('new', 2));
    expect(await db.getAllKeys('editions')).toEqual(['new']);
    expect(await db.getAllKeys('articles')).toEqual(['new-lead']);
    expect(await db.getAllKeys('readings')).toEqual(['old-a']);
    expect((await onDesk(db, 'front'))?.editionId).toBe('new');
  });

  test('keeps the article of a saved story', async () => {
    const { lead } = bundled('old', 1).edition;
    await putBundle(db, bundled('old', 1));
    await putSaved(db, { entryId: lead.headline.entryId, savedAt: 1, headline: lead.headline });
    await putBundle(db, bundled('new', 2));
    expect(await db.getAllKeys('articles')).toEqual(['new-lead', 'old-lead']);
    expect(await savedAmong(db, [lead.headline.entryId])).toEqual(new Set(['old-lead']));
  });

  test('leaves a live edition in front', async () => {
    await putEdition(db, anEdition('live'), []);
    await putBundle(db, bundled('new', 2));
    expect((await onDesk(db, 'front'))?.editionId).toBe('live');
    expect(await editionBy(db, bundled('new', 2).edition.id)).toBeDefined();
  });
});

describe('putEdition', () => {
  test('stores nothing of an edition whose summary cites a missing article', async () => {
    const lead = anEdition('x').lead;
    const broken = anEdition('x', {
      lead: { ...lead, summary: { sentences: [{ articleId: 'gone' as never, start: 0, end: 1 }] } },
    });
    await expect(putEdition(db, broken, [])).rejects.toThrow(/gone/);
    expect(await db.count('editions')).toBe(0);
  });
});

describe('newestEditions and editionsBetween', () => {
  test('give live editions newest first, within bounds', async () => {
    await putBundle(db, bundled('b', 1));
    for (const at of [10, 30, 20]) await putEdition(db, anEdition(`e${at}`, { composedAt: at }), []);
    expect((await newestEditions(db, 2)).map(({ id }) => id)).toEqual(['e30', 'e20']);
    expect((await editionsBetween(db, 10, 20)).map(({ id }) => id)).toEqual(['e20', 'e10']);
  });
});

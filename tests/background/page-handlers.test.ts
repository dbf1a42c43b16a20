import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isOurPage } from '../../src/background/listen';
import { pageHandlers } from '../../src/background/page-handlers';
import { type Database, openDatabase } from '../../src/store/database';
import { onDesk, settingsIn } from '../../src/store/desk';
import { allKept } from '../../src/store/kept';
import { allSaved } from '../../src/store/saved';
import { aHeadline, entryId } from '../support/builders';

const NAME = 'handlers-test';
let db: Database;
beforeEach(async () => {
  db = await openDatabase(NAME);
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

describe('pageHandlers', () => {
  test('the first reading of an entry counts', async () => {
    const handlers = pageHandlers(async () => db);
    await handlers.markOpened(entryId('a'), 5);
    await handlers.markOpened(entryId('a'), 9);
    expect(await db.getAll('readings')).toEqual([{ entryId: 'a', openedAt: 5 }]);
  });

  test('many are marked as read in one step, and those read before keep their time', async () => {
    const handlers = pageHandlers(async () => db);
    await handlers.markOpened(entryId('b'), 5);
    await handlers.markRead([entryId('a'), entryId('b'), entryId('c')], 9);
    expect(await db.getAll('readings')).toEqual([
      { entryId: 'a', openedAt: 9 },
      { entryId: 'b', openedAt: 5 },
      { entryId: 'c', openedAt: 9 },
    ]);
    expect(await onDesk(db, 'change')).toBe(2);
    await handlers.markUnread([entryId('a'), entryId('c'), entryId('never read')]);
    expect(await db.getAllKeys('readings')).toEqual(['b']);
  });

  test('save and let go, keep and drop', async () => {
    const handlers = pageHandlers(async () => db);
    await handlers.save(aHeadline('a'), true, 1);
    await handlers.keep(aHeadline('b'), true, 2);
    expect(await allSaved(db)).toEqual([{ entryId: 'a', savedAt: 1, headline: aHeadline('a') }]);
    expect(await allKept(db)).toHaveLength(1);
    await handlers.save(aHeadline('a'), false, 3);
    await handlers.keep(aHeadline('b'), false, 3);
    expect(await allSaved(db)).toEqual([]);
    expect(await allKept(db)).toEqual([]);
  });

  test('change some settings and leave the others', async () => {
    const handlers = pageHandlers(async () => db);
    await handlers.changeSettings({ theme: 'dark' });
    await handlers.changeSettings({ textStep: 2 });
    expect(await settingsIn(db)).toMatchObject({ theme: 'dark', textStep: 2, singleKeys: true });
  });

  test('store no default that the reader did not choose, so that a better one reaches them', async () => {
    await pageHandlers(async () => db).changeSettings({ theme: 'dark' });
    expect(await onDesk(db, 'settings')).toEqual({ theme: 'dark' });
  });

  test('lose no setting when two are changed at once', async () => {
    const handlers = pageHandlers(async () => db);
    await Promise.all([
      handlers.changeSettings({ keepDays: 30 }),
      handlers.changeSettings({ keepMegabytes: 50 }),
    ]);
    expect(await settingsIn(db)).toMatchObject({ keepDays: 30, keepMegabytes: 50 });
  });

  test('answer with a problem when there is no store, or no room', async () => {
    const without = pageHandlers(() => Promise.reject(new Error('closed')));
    expect(await without.markOpened(entryId('a'), 1)).toMatchObject({
      problem: { code: 'storage-unavailable' },
    });
    const full = pageHandlers(() => Promise.reject(new DOMException('full', 'QuotaExceededError')));
    expect(await full.save(aHeadline('a'), true, 1)).toMatchObject({ problem: { code: 'storage-full' } });
  });
});

describe('isOurPage', () => {
  test('knows our pages by their address, in a tab or not', () => {
    const ours = { id: 'lede-test', url: 'chrome-extension://lede-test/src/reader/index.html' };
    expect(isOurPage(ours)).toBe(true);
    expect(isOurPage({ ...ours, url: 'https://north.example/' })).toBe(false);
    expect(isOurPage({ ...ours, id: 'another' })).toBe(false);
    expect(isOurPage({})).toBe(false);
  });
});

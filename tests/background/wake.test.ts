import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWaking } from '../../src/background/wake';
import { bundle } from '../../src/bundled/bundle';
import { type Database, openDatabase } from '../../src/store/database';
import { onDesk } from '../../src/store/desk';
import { dropFeeds } from '../../src/store/feeds';
import { aFeed, feedId } from '../support/feed-builders';
import { localCopies } from '../support/local-copies';

const NAME = 'wake-test';
const DAY = 86_400_000;
let db: Database;
beforeEach(async () => {
  db = await openDatabase(NAME);
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

describe('createWaking', () => {
  test('gives the site of an unfollowed feed back even when Lede slept through the day it is remembered', async () => {
    await db.put('feeds', aFeed('a'));
    await dropFeeds(db, [feedId('a')], 1000);
    const back: string[] = [];
    createWaking({
      database: async () => db,
      bundle,
      refresher: {
        refreshDue: async () => undefined,
        refreshAll: async () => undefined,
        stop: async () => undefined,
        endHold: async () => undefined,
      },
      giveBackHosts: async (addresses) => void back.push(...addresses),
      ...localCopies(),
      readListCopy: async () => undefined,
      writeListCopy: async () => undefined,
      breathe: async () => undefined,
      version: '1',
      replay: async () => undefined,
      composeAfter: (refresh) => refresh,
      planWake: async () => undefined,
      now: () => 1000 + 3 * DAY,
    });
    await vi.waitFor(async () => expect(await onDesk(db, 'unfollowed')).toEqual([]));
    expect(back).toContain(aFeed('a').address);
  });
});

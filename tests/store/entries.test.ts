import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/model/entry';
import { type Database, openDatabase } from '../../src/store/database';
import { forgetEntries, putFetched } from '../../src/store/entries';
import { putSaved } from '../../src/store/saved';
import { fetchFeed } from '../../src/tasks/fetch-feed';
import { unitRunner } from '../../src/tasks/watch-units';
import { aHeadline } from '../support/builders';
import { aDocument, aFeed, aHealth } from '../support/feed-builders';

const NAME = 'entries-test';
let db: Database;
beforeEach(async () => {
  db = await openDatabase(NAME);
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

/** Three entries of one feed, stored. */
async function threeEntries(): Promise<Entry[]> {
  const feed = aFeed('a');
  await db.put('feeds', feed);
  const ports = {
    request: async () => aDocument(feed.address, 3),
    now: () => 5000,
    chance: () => 0,
    breathe: async () => undefined,
    runUnit: unitRunner(db, () => 5000),
  };
  const { fetched } = await fetchFeed(feed, aHealth('a'), null, ports, new AbortController().signal);
  await putFetched(db, [fetched]);
  return db.getAll('entries');
}

describe('forgetEntries', () => {
  test('leaves what the reader has saved since it was chosen for forgetting', async () => {
    const entries = await threeEntries();
    const [first, ...others] = entries;
    if (first === undefined) throw new Error('There are three.');
    await putSaved(db, { entryId: first.id, savedAt: 6000, headline: aHeadline(first.id) });
    expect(await forgetEntries(db, entries)).toEqual(others);
    expect(await db.getAll('entries')).toEqual([first]);
    expect(await db.getAll('health')).toMatchObject([{ feedId: 'a', entries: 1 }]);
  });
});

import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_HINTS } from '../../src/core/refresh/pace-hints';
import { type Database, openDatabase } from '../../src/store/database';
import { changeFeedAddress } from '../../src/tasks/change-feeds';
import { aFeed, aHealth, feedId } from '../support/feed-builders';

const NAME = 'change-feeds-test';
let db: Database;
beforeEach(async () => {
  db = await openDatabase(NAME);
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

describe('changeFeedAddress', () => {
  test('a feed whose address the reader chose no longer goes back to where it had come from', async () => {
    await db.put('feeds', aFeed('a'));
    await db.put('health', aHealth('a'));
    await db.put('memories', {
      feedId: feedId('a'),
      aliases: new Map(),
      latest: new Map(),
      readAt: 1000,
      publishedAts: [],
      hints: NO_HINTS,
      redirect: { to: 'https://next.example/feed', since: 1, answers: 4 },
      movedFrom: 'https://old.example/feed',
    });
    await changeFeedAddress(db, feedId('a'), 'https://chosen.example/feed', 2000, () => true);
    expect(await db.get('memories', feedId('a'))).toMatchObject({
      redirect: null,
      movedFrom: null,
      readAt: 1000,
    });
    expect(await db.get('feeds', feedId('a'))).toMatchObject({ address: 'https://chosen.example/feed' });
  });
});

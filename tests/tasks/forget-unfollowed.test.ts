import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FeedMemory } from '../../src/core/refresh/feed-memory';
import { type Database, openDatabase } from '../../src/store/database';
import { dropFeeds } from '../../src/store/feeds';
import { forgetUnfollowed } from '../../src/tasks/forget-unfollowed';
import { aFeed, feedId } from '../support/feed-builders';
import { NO_HINTS } from '../support/no-hints';

const NAME = 'forget-unfollowed-test';
const MINUTE = 60_000;
let db: Database;
let given: { readonly back: readonly string[]; readonly needed: readonly string[] }[] = [];
beforeEach(async () => {
  db = await openDatabase(NAME);
  given = [];
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});
const giveBack = async (back: readonly string[], needed: readonly string[]): Promise<void> => {
  given.push({ back, needed });
};

const aMemory = (id: string, more: Partial<FeedMemory>): FeedMemory => ({
  feedId: feedId(id),
  aliases: new Map(),
  latest: new Map(),
  readAt: 1000,
  publishedAts: [],
  hints: NO_HINTS,
  redirect: null,
  movedFrom: null,
  ...more,
});

describe('forgetUnfollowed', () => {
  test('gives back the site of an unfollowed feed once it can no longer be brought back', async () => {
    await db.put('feeds', aFeed('a'));
    await db.put('feeds', aFeed('b'));
    await dropFeeds(db, [feedId('a')], 1000);
    await forgetUnfollowed(db, giveBack, 1000 + MINUTE);
    expect(given).toEqual([]);
    await forgetUnfollowed(db, giveBack, 1000 + 11 * MINUTE);
    expect(given).toEqual([{ back: [aFeed('a').address], needed: [aFeed('b').address] }]);
  });

  test('leaves a site alone that a feed needs which may still be brought back', async () => {
    await db.put('feeds', aFeed('a'));
    await db.put('feeds', aFeed('b'));
    await dropFeeds(db, [feedId('a'), feedId('b')], 1000);
    await forgetUnfollowed(db, giveBack, new Set([feedId('a')]));
    expect(given).toEqual([{ back: [aFeed('a').address], needed: [aFeed('b').address] }]);
  });

  test('gives back the site a feed had moved away from, too', async () => {
    const before = 'https://old.example/feed';
    await db.put('feeds', aFeed('a'));
    await db.put('memories', aMemory('a', { movedFrom: before }));
    await dropFeeds(db, [feedId('a')], 1000);
    await forgetUnfollowed(db, giveBack, new Set([feedId('a')]));
    expect(given).toEqual([{ back: [aFeed('a').address, before], needed: [] }]);
  });
});

import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FeedPorts, feedHandlers } from '../../src/background/feed-handlers';
import { failed } from '../../src/core/problem';
import { type Database, openDatabase } from '../../src/store/database';
import { onDesk } from '../../src/store/desk';
import { allFeeds } from '../../src/store/feeds';

const NAME = 'feed-handlers-test';
let db: Database;
beforeEach(async () => {
  db = await openDatabase(NAME);
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

const portsWith = (more: Partial<FeedPorts>): FeedPorts => ({
  database: async () => db,
  refresher: {
    refreshDue: async () => undefined,
    refreshAll: async () => undefined,
    stop: async () => undefined,
    endHold: async () => undefined,
  },
  request: async () => failed('offline'),
  grantedHosts: async () => () => true,
  giveBackHosts: async () => undefined,
  lookAtPage: async () => null,
  openTab: async () => undefined,
  readListCopy: async () => undefined,
  writeListCopy: async () => undefined,
  now: () => 1000,
  ...more,
});

const wanted = { address: 'https://north.example/feed', title: null, homeAddress: null, folder: [] };

describe('feedHandlers', () => {
  test('a feed is followed, counted and asked where the second copy of the list cannot be written', async () => {
    let refreshes = 0;
    const ports = portsWith({
      writeListCopy: () => Promise.reject(new Error('damaged')),
    });
    const handlers = feedHandlers({
      ...ports,
      refresher: {
        ...ports.refresher,
        refreshDue: async () => {
          refreshes += 1;
        },
      },
    });
    expect(await handlers.followFeeds([wanted], 5)).toMatchObject({ ok: true, value: [{ problem: null }] });
    expect(await allFeeds(db)).toHaveLength(1);
    expect(await onDesk(db, 'feedTally')).toMatchObject({ followed: 1 });
    expect(refreshes).toBe(1);
  });

  test('the site of an address that was changed is given back', async () => {
    const back: string[][] = [];
    const handlers = feedHandlers(
      portsWith({
        giveBackHosts: async (addresses, needed) => void back.push([...addresses], [...needed]),
      }),
    );
    await handlers.followFeeds([wanted], 5);
    const [feed] = await allFeeds(db);
    if (feed === undefined) throw new Error('It was just followed.');
    expect(await handlers.changeFeedAddress(feed.id, 'https://south.example/feed')).toMatchObject({
      ok: true,
    });
    expect(back).toEqual([[wanted.address], ['https://south.example/feed']]);
  });
});

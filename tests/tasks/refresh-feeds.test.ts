import fc from 'fast-check';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Feed } from '../../src/core/model/feed';
import type { RefreshProgress } from '../../src/core/model/refresh-progress';
import type { ProblemCode, Result } from '../../src/core/problem';
import type { Answer, Ask } from '../../src/platform/requests';
import { type Database, openDatabase } from '../../src/store/database';
import { onDesk, putOnDesk } from '../../src/store/desk';
import { putFeeds } from '../../src/store/feeds';
import { createRefresher } from '../../src/tasks/refresh-feeds';
import type { RefreshPorts } from '../../src/tasks/refresh-ports';
import { aDocument, aFeed, aHealth, anAnswer, feedId, noAnswer } from '../support/feed-builders';
import { fillUp } from '../support/full-store';

const NAME = 'refresh-test';
const NOW = Date.UTC(2026, 10, 20);
const PACING = { atOnce: 6, atOncePerHost: 1, hostGapMs: 0 };

let db: Database;
let now = NOW;
let told: (RefreshProgress | null)[] = [];
let asked: Ask[] = [];
let refusals: ProblemCode[] = [];
beforeEach(async () => {
  db = await openDatabase(NAME);
  now = NOW;
  told = [];
  asked = [];
  refusals = [];
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

type Web = (ask: Ask) => Promise<Result<Answer>> | Result<Answer>;
const threeEntries: Web = ({ address }) => aDocument(address, 3);

const refresherOf = (web: Web, more: Partial<RefreshPorts> = {}) =>
  createRefresher({
    database: async () => db,
    request: async (ask) => {
      asked.push(ask);
      return web(ask);
    },
    now: () => now,
    chance: () => 0,
    isOnline: () => true,
    isDiskFull: async () => false,
    sleep: () => new Promise((resolve) => setTimeout(resolve, 1)),
    breathe: async () => undefined,
    begin: () => () => undefined,
    tell: (progress) => told.push(progress),
    changed: () => undefined,
    refused: (code) => refusals.push(code),
    pacing: PACING,
    ...more,
  });

const follow = (...feeds: Feed[]) =>
  putFeeds(
    db,
    feeds.map((feed) => ({ feed, health: aHealth(feed.id) })),
    (before) => before,
  );
const healthOf = (id: string) => db.get('health', feedId(id));
const later = (ms: number): void => {
  now += ms;
};
const DAY = 86_400_000;

describe('refreshDue', () => {
  test('asks every due feed once, and stores its entries with its health', async () => {
    await follow(aFeed('a'), aFeed('b'), aFeed('p', { pausedAt: 5 }));
    await refresherOf(threeEntries).refreshDue();
    expect(asked.map(({ address }) => address)).toEqual(['https://a.example/feed', 'https://b.example/feed']);
    expect(await db.count('entries')).toBe(6);
    expect(await healthOf('a')).toMatchObject({ lastAnsweredAt: NOW, problem: null, httpStatus: 200 });
    expect(await db.get('health', feedId('a'))).toMatchObject({ entries: 3 });
    expect(await onDesk(db, 'feedTally')).toMatchObject({ followed: 3, paused: 1, entries: 6, ailing: 0 });
    expect(await onDesk(db, 'refresh')).toBeNull();
  });

  test('leaves what is not due alone', async () => {
    await follow(aFeed('a'));
    const refresher = refresherOf(threeEntries);
    await refresher.refreshDue();
    await refresher.refreshDue();
    expect(asked).toHaveLength(1);
  });

  test('adds only what is new, keeps when an entry was first seen, and follows what is said differently', async () => {
    await follow(aFeed('a'));
    let entries = 3;
    const refresher = refresherOf(({ address }) => aDocument(address, entries));
    await refresher.refreshDue();
    later(DAY * 2);
    entries = 5;
    await refresher.refreshDue();
    const stored = await db.getAllFromIndex('entries', 'byFirstSeen');
    expect(stored.map(({ firstSeenAt }) => firstSeenAt)).toEqual([NOW, NOW, NOW, now, now]);
    later(DAY * 2);
    const document = aDocument('https://a.example/feed', 5);
    const text = document.ok ? new TextDecoder().decode(document.value.bytes) : '';
    await refresherOf(({ address }) => anAnswer(address, text.replace('Entry 0', 'Corrected'))).refreshDue();
    const corrected = (await db.getAll('entries')).find(({ title }) => title.startsWith('Corrected'));
    expect(corrected).toMatchObject({ firstSeenAt: NOW, position: 2 });
    expect(await db.count('entries')).toBe(5);
    expect(await db.get('health', feedId('a'))).toMatchObject({ entries: 5 });
  });

  test('names a feed that the reader did not name', async () => {
    await follow(aFeed('a', { title: 'a.example' }), aFeed('b'));
    await refresherOf(threeEntries).refreshDue();
    expect(await db.get('feeds', feedId('a'))).toMatchObject({ title: 'The a.example paper' });
    expect(await db.get('feeds', feedId('b'))).toMatchObject({ title: 'Title of b' });
  });

  test.each([
    ['an empty answer', ({ address }: Ask) => anAnswer(address, ''), 'feed-not-recognised'],
    ['a web page', ({ address }: Ask) => anAnswer(address, '<!doctype html><p>Hello'), 'feed-is-a-web-page'],
    [
      'a fault of the server',
      ({ address }: Ask) => anAnswer(address, '', { status: 500 }),
      'feed-server-error',
    ],
    ['no answer', () => noAnswer('feed-timed-out'), 'feed-timed-out'],
  ])('%s deletes nothing, and is told as a problem', async (_what, web, problem) => {
    await follow(aFeed('a'));
    await refresherOf(threeEntries).refreshDue();
    later(DAY * 2);
    await refresherOf(web).refreshDue();
    expect(await db.count('entries')).toBe(3);
    expect(await healthOf('a')).toMatchObject({ problem, failuresInARow: 1, lastAnsweredAt: NOW });
  });

  test('says what it knows, and asks anew where a server says too long that nothing changed', async () => {
    await follow(aFeed('a'));
    const web: Web = ({ address, etag }) =>
      etag
        ? anAnswer(address, '', { status: 304 })
        : aDocument(address, 3, {
            headers: {
              contentType: null,
              etag: '"e"',
              lastModified: null,
              cacheControl: null,
              expires: null,
              retryAfter: null,
            },
          });
    const refresher = refresherOf(web);
    await refresher.refreshDue();
    for (let day = 0; day < 10; day += 1) {
      later(DAY * 1.2);
      await refresher.refreshDue();
    }
    const tags = asked.map(({ etag }) => etag ?? null);
    expect(tags.slice(0, 3)).toEqual([null, '"e"', '"e"']);
    expect(tags.filter((etag) => etag === null)).toHaveLength(2);
    expect(await healthOf('a')).toMatchObject({ problem: null, lastAnsweredAt: now });
  });

  test('does not believe “not modified” of a document read by a clock that ran ahead', async () => {
    await follow(aFeed('a'));
    const headers = {
      contentType: null,
      etag: '"e"',
      lastModified: null,
      cacheControl: null,
      expires: null,
      retryAfter: null,
    };
    const web: Web = ({ address }) => aDocument(address, 3, { headers });
    later(DAY * 365);
    await refresherOf(web).refreshDue();
    later(-DAY * 360);
    await refresherOf(web).refreshDue();
    later(DAY * 2);
    await refresherOf(web).refreshDue();
    expect(asked.map(({ etag }) => etag ?? null)).toEqual([null, null, '"e"']);
  });

  test('does not ask again a feed that is gone, nor one that may not be read', async () => {
    await follow(aFeed('a'), aFeed('b'));
    const web: Web = ({ address }) =>
      address.includes('a.') ? anAnswer(address, '', { status: 410 }) : noAnswer('permission-missing');
    await refresherOf(web).refreshDue();
    later(DAY * 30);
    await refresherOf(web).refreshAll();
    expect(asked).toHaveLength(2);
    expect(await healthOf('a')).toMatchObject({ problem: 'feed-gone', nextTryAt: null });
    expect(await onDesk(db, 'feedTally')).toMatchObject({ ailing: 1, waiting: 1 });
  });

  test('waits as long as a server asks', async () => {
    await follow(aFeed('a'));
    const headers = {
      contentType: null,
      etag: null,
      lastModified: null,
      cacheControl: null,
      expires: null,
      retryAfter: '7200',
    };
    await refresherOf(({ address }) => anAnswer(address, '', { status: 429, headers })).refreshDue();
    expect(await healthOf('a')).toMatchObject({ nextTryAt: NOW + 7_200_000 });
    await refresherOf(threeEntries).refreshAll();
    expect(asked).toHaveLength(1);
  });

  test('blames no feed when the connection is missing', async () => {
    const young = { followedAt: NOW };
    await follow(...['a', 'b', 'c', 'd'].map((id) => aFeed(id, young)));
    await refresherOf(() => noAnswer('feed-unreachable')).refreshDue();
    for (const id of ['a', 'b', 'c', 'd'])
      expect(await healthOf(id)).toMatchObject({ problem: null, failuresInARow: 0 });
    await refresherOf(threeEntries, { isOnline: () => false }).refreshDue();
    expect(asked).toHaveLength(4);
  });

  test('blames dead feeds that are due by themselves: one that is well is asked, and answers', async () => {
    await follow(aFeed('a'), aFeed('b'), aFeed('c'), aFeed('well'));
    const web: Web = ({ address }) =>
      address.includes('well.') ? aDocument(address, 1) : noAnswer('feed-unreachable');
    await refresherOf(threeEntries).refreshDue();
    const well = await healthOf('well');
    later(DAY * 2);
    // Only the dead ones are due.
    if (well !== undefined) await db.put('health', { ...well, nextTryAt: now + DAY });
    asked = [];
    await refresherOf(web).refreshDue();
    expect(asked.map(({ address }) => address).sort()).toEqual(
      ['a', 'b', 'c', 'well'].map((id) => `https://${id}.example/feed`),
    );
    for (const id of ['a', 'b', 'c'])
      expect(await healthOf(id)).toMatchObject({ problem: 'feed-unreachable', failuresInARow: 1 });
    expect(await healthOf('well')).toMatchObject({ problem: null, lastAnsweredAt: now });
  });

  test('blames nobody when the one that is well is silent too, or was asked a moment ago', async () => {
    await follow(aFeed('a'), aFeed('b'), aFeed('c'), aFeed('well'));
    await refresherOf(threeEntries).refreshDue();
    later(DAY * 2);
    const answered = async (at: number): Promise<void> => {
      const well = await healthOf('well');
      if (well !== undefined) await db.put('health', { ...well, lastAnsweredAt: at, nextTryAt: now + DAY });
    };
    const silence = refresherOf(() => noAnswer('feed-unreachable'));
    asked = [];
    await answered(now - DAY);
    await silence.refreshDue();
    expect(asked).toHaveLength(4);
    for (const id of ['a', 'b', 'c', 'well'])
      expect(await healthOf(id)).toMatchObject({ problem: null, failuresInARow: 0 });
    later(20 * 60_000);
    asked = [];
    await answered(now - 60_000);
    await silence.refreshDue();
    expect(asked).toHaveLength(3);
    expect(await healthOf('a')).toMatchObject({ problem: null });
  });

  test('where none is well, blames those that have not answered for more than a day', async () => {
    const old = { followedAt: NOW - 2 * DAY };
    await follow(aFeed('a', old), aFeed('b', old), aFeed('new', { followedAt: NOW - 60_000 }));
    await refresherOf(() => noAnswer('feed-unreachable')).refreshDue();
    expect(await healthOf('a')).toMatchObject({ problem: 'feed-unreachable' });
    expect(await healthOf('b')).toMatchObject({ problem: 'feed-unreachable' });
    expect(await healthOf('new')).toMatchObject({ problem: null });
  });

  test('blames those that are silent when another answers', async () => {
    await follow(aFeed('a'), aFeed('b'), aFeed('c'), aFeed('d'));
    await refresherOf(({ address }) =>
      address.includes('d.') ? aDocument(address, 1) : noAnswer('feed-unreachable'),
    ).refreshDue();
    expect(await healthOf('a')).toMatchObject({ problem: 'feed-unreachable', failuresInARow: 1 });
    expect(await healthOf('d')).toMatchObject({ problem: null });
  });

  test('has six requests under way at most, one on a host', async () => {
    const feeds = Array.from({ length: 20 }, (_one, at) => aFeed(`f${at}`));
    const onOneHost = Array.from({ length: 5 }, (_one, at) =>
      aFeed(`h${at}`, { address: `https://one.example/${at}` }),
    );
    await follow(...feeds, ...onOneHost);
    const running: string[] = [];
    let most = 0;
    let mostOnOne = 0;
    await refresherOf(async ({ address }) => {
      const host = new URL(address).host;
      running.push(host);
      most = Math.max(most, running.length);
      mostOnOne = Math.max(mostOnOne, running.filter((other) => other === host).length);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running.splice(running.indexOf(host), 1);
      return aDocument(address, 1);
    }).refreshDue();
    expect(most).toBe(6);
    expect(mostOnOne).toBe(1);
    expect(await db.count('entries')).toBe(25);
  });

  test('tells how far it is, and goes on counting where a broken off refresh was', async () => {
    await follow(aFeed('a'), aFeed('b'));
    await putOnDesk(db, 'refresh', { startedAt: NOW - 1000, done: 5, total: 7, failed: 1 });
    await refresherOf(threeEntries).refreshDue();
    expect(told.at(0)).toEqual({ startedAt: NOW - 1000, done: 6, total: 7, failed: 1 });
    expect(told.at(-1)).toBeNull();
  });

  test('looks again at what became due while it was running', async () => {
    await follow(aFeed('a'));
    const refresher = refresherOf(async ({ address }) => {
      if (address.includes('a.')) {
        await follow(aFeed('b'));
        void refresher.refreshDue();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return aDocument(address, 2);
    });
    await refresher.refreshDue();
    expect(asked).toHaveLength(2);
    expect(await db.count('entries')).toBe(4);
  });

  test('stores nothing of a feed that was unfollowed, or sent elsewhere, while it was asked', async () => {
    await follow(aFeed('a'), aFeed('b'));
    await refresherOf(async ({ address }) => {
      if (address.includes('a.')) await db.delete('feeds', feedId('a'));
      if (address === 'https://b.example/feed')
        await db.put('feeds', aFeed('b', { address: 'https://b.example/other' }));
      return aDocument(address, 2);
    }).refreshDue();
    expect(await db.count('entries')).toBe(0);
  });

  test('what there is no room for is asked for again later and later, and told; nothing is lost', async () => {
    await follow(aFeed('a'));
    const refresher = refresherOf(threeEntries);
    await refresher.refreshDue();
    later(DAY * 2);
    let makeRoom = fillUp((name) => name === 'entries');
    const more = refresherOf(({ address }) => aDocument(address, 5));
    await more.refreshDue();
    makeRoom();
    expect(await db.count('entries')).toBe(3);
    expect(await healthOf('a')).toMatchObject({
      problem: 'storage-full',
      lastAnsweredAt: NOW,
      nextTryAt: now + 15 * 60_000,
      failuresInARow: 1,
    });
    expect(await onDesk(db, 'feedTally')).toMatchObject({ ailing: 1, unstored: 1, ailingFeeds: [] });
    makeRoom = fillUp((name) => name === 'entries');
    for (let times = 0; times < 8; times += 1) {
      later(DAY);
      await more.refreshDue();
    }
    makeRoom();
    expect(await healthOf('a')).toMatchObject({ nextTryAt: now + 6 * 3_600_000, failuresInARow: 9 });
    later(DAY);
    await more.refreshDue();
    expect(await db.count('entries')).toBe(5);
    expect(await healthOf('a')).toMatchObject({ problem: null, failuresInARow: 0 });
    expect(refusals).toEqual([]);
  });

  test('where the store takes nothing at all no feed is asked, the reader is told, and all stay due', async () => {
    await follow(aFeed('a'), aFeed('b'));
    const makeRoom = fillUp(() => true);
    const refresher = refresherOf(threeEntries);
    await refresher.refreshDue().catch(() => undefined);
    makeRoom();
    expect(asked).toEqual([]);
    expect(refusals).toEqual(['storage-full']);
    expect(told.at(-1)).not.toEqual(expect.objectContaining({ total: 2 }));
    await refresher.refreshDue();
    expect(await db.count('entries')).toBe(6);
  });

  test('where what was held back cannot be stored, the refresh ends all the same and says so', async () => {
    await follow(...['a', 'b', 'c'].map((id) => aFeed(id, { followedAt: NOW })));
    const refresher = refresherOf(() => noAnswer('feed-unreachable'));
    const makeRoom = fillUp((name) => name === 'health');
    await refresher.refreshDue();
    makeRoom();
    expect(refusals).toEqual(['storage-full']);
    expect(await onDesk(db, 'refresh')).toBeNull();
    expect(await healthOf('a')).toMatchObject({ nextTryAt: 1000, problem: null });
  });

  test('goes on when one feed cannot be stored', async () => {
    await follow(aFeed('a'), aFeed('b'));
    const refresher = refresherOf(({ address }) => {
      if (address.includes('a.')) throw new DOMException('full', 'QuotaExceededError');
      return aDocument(address, 2);
    });
    await refresher.refreshDue();
    expect(await db.count('entries')).toBe(2);
    expect(await healthOf('a')).toMatchObject({ nextTryAt: NOW + 15 * 60_000, problem: 'storage-full' });
  });

  test('broken off anywhere and begun again, it brings every entry once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 6 }), async (deaths) => {
        await db.clear('feeds');
        await db.clear('health');
        await db.clear('entries');
        await db.clear('memories');
        await follow(...Array.from({ length: 12 }, (_one, at) => aFeed(`f${at}`)));
        for (const answersBeforeDeath of deaths) {
          let left = answersBeforeDeath;
          const never = new Promise<Result<Answer>>(() => undefined);
          const dying = refresherOf(async ({ address }) => {
            left -= 1;
            return left < 0 ? never : aDocument(address, 3);
          });
          void dying.refreshDue();
          await new Promise((resolve) => setTimeout(resolve, 15));
        }
        await refresherOf(threeEntries).refreshDue();
        expect(await db.count('entries')).toBe(36);
        expect((await db.getAll('health')).reduce((sum, { entries }) => sum + entries, 0)).toBe(36);
      }),
      { numRuns: 10 },
    );
  });
});

describe('stop', () => {
  test('breaks off, leaves the rest due, and holds until the reader does something', async () => {
    await follow(...Array.from({ length: 10 }, (_one, at) => aFeed(`f${at}`)));
    const refresher = refresherOf(
      ({ signal }) =>
        new Promise((_resolve, reject) =>
          signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError'))),
        ),
    );
    const run = refresher.refreshDue();
    await vi.waitFor(() => expect(asked).toHaveLength(6));
    await refresher.stop();
    await run;
    expect(asked).toHaveLength(6);
    expect(await onDesk(db, 'refresh')).toBeNull();
    expect(await healthOf('f0')).toMatchObject({ nextTryAt: 1000, failuresInARow: 0 });
    const next = refresherOf(threeEntries);
    await next.refreshDue();
    expect(asked).toHaveLength(6);
    await next.endHold();
    await next.refreshDue();
    expect(asked).toHaveLength(16);
  });
});

describe('a feed that is sent on', () => {
  const elsewhere = 'https://new.example/feed';
  const redirecting: Web = ({ address }) => aDocument(address, 3, { address: elsewhere, isRedirected: true });

  test('keeps its address until that has lasted a week, then takes the new one', async () => {
    await follow(aFeed('a'));
    const refresher = refresherOf(redirecting);
    for (let day = 0; day < 7; day += 1) {
      await refresher.refreshDue();
      expect(await db.get('feeds', feedId('a'))).toMatchObject({ address: 'https://a.example/feed' });
      later(DAY * 1.15);
    }
    await refresher.refreshDue();
    expect(await db.get('feeds', feedId('a'))).toMatchObject({ address: elsewhere });
    expect(await db.count('entries')).toBe(3);
  });

  test('takes at once another way to write the same address', async () => {
    await follow(aFeed('a', { address: 'http://a.example/feed' }));
    await refresherOf(({ address }) =>
      aDocument(address, 3, { address: 'https://a.example/feed', isRedirected: true }),
    ).refreshDue();
    expect(await db.get('feeds', feedId('a'))).toMatchObject({ address: 'https://a.example/feed' });
  });

  test('is looked for at its old address when the new one is lost, and at the new one again', async () => {
    await follow(aFeed('a', { address: 'http://a.example/feed' }));
    const https = 'https://a.example/feed';
    await refresherOf(({ address }) => aDocument(address, 3, { address: https })).refreshDue();
    later(DAY * 2);
    const missing: Web = ({ address }) => anAnswer(address, '', { status: 404 });
    await refresherOf(missing).refreshDue();
    expect(await db.get('feeds', feedId('a'))).toMatchObject({ address: 'http://a.example/feed' });
    later(DAY * 2);
    await refresherOf(missing).refreshDue();
    expect(await db.get('feeds', feedId('a'))).toMatchObject({ address: https });
  });
});

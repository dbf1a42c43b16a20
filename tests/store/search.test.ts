import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/model/entry';
import { articleIdOf, type EditionId, type EntryId, type FeedId } from '../../src/core/model/ids';
import type { Mute } from '../../src/core/model/readers-hand';
import { readQuery } from '../../src/core/search/search-query';
import { noMemory } from '../../src/store/search/candidates';
import { putRight } from '../../src/store/search/close-words';
import { beginSearch } from '../../src/store/search/find-entries';
import {
  dropIndex,
  type IndexDatabase,
  indexName,
  indexState,
  openIndex,
} from '../../src/store/search/index-database';
import { catchUp, lookOver } from '../../src/store/search/keep-index';
import { readSegment } from '../../src/store/search/segments';
import { aHeadline, anEdition, aStory } from '../support/builders';
import { anEntry } from '../support/edition-news';
import { makeUnreadable } from '../support/make-unreadable';
import { scratchStore } from '../support/scratch-store';

const STORE = 'search-test';
const db = scratchStore(STORE);
const START = Date.UTC(2026, 0, 1);
const NO_PAUSE = async (): Promise<void> => undefined;
const SILENT = (): void => undefined;
const DAYS = {
  today: START,
  startOf: (year: number, month: number, day: number) => Date.UTC(year, month - 1, day),
};

let index: IndexDatabase;
beforeEach(async () => {
  index = await openIndex(STORE);
});
afterEach(async () => {
  index.close();
  await dropIndex(STORE);
});

const entry = (number: number, title: string, more: Partial<Entry> = {}): Entry => ({
  ...anEntry('x-x', title, { firstSeenAt: START + number * 60_000, publishedAt: START + number * 60_000 }),
  id: `feed${number % 3}:${String(number).padStart(5, '0')}` as EntryId,
  feedId: `feed${number % 3}` as FeedId,
  ...more,
});

async function put(entries: readonly Entry[]): Promise<void> {
  const tx = db().transaction('entries', 'readwrite');
  for (const each of entries) void tx.store.put(each);
  await tx.done;
}

const keep = (): Promise<void> => lookOver(db(), index, NO_PAUSE, SILENT);

async function find(
  typed: string,
  { mutes = [], feeds = null }: { mutes?: readonly Mute[]; feeds?: ReadonlySet<FeedId> | null } = {},
): Promise<{ readonly ids: readonly string[]; readonly leftOut: boolean }> {
  const memory = noMemory();
  const search = beginSearch({ db: db(), index, memory, mutes, feeds }, readQuery(typed, DAYS));
  const ids: string[] = [];
  for (;;) {
    const { found, isEnd, leftOut } = await search.next(7);
    ids.push(...found.map(({ id }) => id));
    if (isEnd) return { ids, leftOut };
  }
}

const numbers = async (typed: string): Promise<readonly number[]> =>
  (await find(typed)).ids.map((id) => Number(id.split(':')[1]));

/** How often each entry stands in the index. */
async function held(): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { id } of (await indexState(index)).segments)
    for (const { ids } of (await readSegment(index, id)).docs)
      for (const each of ids) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

const many = (from: number, to: number): Entry[] =>
  Array.from({ length: to - from }, (_each, at) =>
    entry(from + at, `Report ${from + at} on fish${(from + at) % 7}`),
  );

describe('the index', () => {
  test('holds every entry once, and finds them newest first, window by window', async () => {
    await put(many(0, 40));
    await keep();
    expect(await numbers('fish3')).toEqual([38, 31, 24, 17, 10, 3]);
    expect(await numbers('report')).toEqual(Array.from({ length: 40 }, (_each, at) => 39 - at));
    expect([...(await held()).values()].every((count) => count === 1)).toBe(true);
  });

  test('is ordered by when things were published, not by when they arrived', async () => {
    await put([
      entry(5, 'Old fish', { publishedAt: START - 9_000_000 }),
      entry(1, 'New fish'),
      entry(6, 'Fish of tomorrow', { publishedAt: START + 10 ** 10 }),
    ]);
    await keep();
    expect(await numbers('fish')).toEqual([6, 1, 5]);
  });

  test('catches up with what arrives, and merges what it is made of', async () => {
    expect(await catchUp(db(), index, NO_PAUSE)).toBe(false);
    await put(many(0, 10));
    await keep();
    for (let step = 1; step < 12; step += 1) {
      await put(many(step * 10, step * 10 + 10));
      expect(await catchUp(db(), index, NO_PAUSE)).toBe(true);
    }
    expect((await held()).size).toBe(120);
    expect((await indexState(index)).segments.length).toBe(1);
    expect(await numbers('fish0')).toHaveLength(18);
  });

  test('finds what arrived long ago by its date and came only now, as from a backup', async () => {
    await put(many(100, 110));
    await keep();
    await put(many(0, 10));
    await catchUp(db(), index, NO_PAUSE);
    expect(await numbers('report')).toHaveLength(10);
    await keep();
    expect(await numbers('report')).toHaveLength(20);
  });

  test('forgets what is forgotten, and never shows it meanwhile', async () => {
    await put(many(0, 20));
    await keep();
    for (const each of many(0, 10)) await db().delete('entries', each.id);
    expect(await numbers('report')).toHaveLength(10);
    expect((await held()).size).toBe(20);
    await keep();
    expect((await held()).size).toBe(10);
    for (const each of many(0, 20)) await db().delete('entries', each.id);
    await keep();
    expect((await indexState(index)).segments).toEqual([]);
    expect(await index.count('terms')).toBe(0);
  });

  test('learns what is said otherwise than before', async () => {
    await put([entry(1, 'A quiet morning'), entry(2, 'Another')]);
    await keep();
    await put([entry(1, 'A loud evening')]);
    expect(await numbers('quiet')).toEqual([]);
    expect(await numbers('evening')).toEqual([]);
    await keep();
    expect(await numbers('evening')).toEqual([1]);
    expect(await numbers('a')).toEqual([2, 1]);
    expect([...(await held()).values()]).toEqual([1, 1]);
  });

  test('loses nothing when it is stopped anywhere, and has nothing twice', async () => {
    await put(many(0, 60));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(90), { maxLength: 3 }), async (stops) => {
        for (const stop of stops) {
          let left = stop;
          const pause = async (): Promise<void> => {
            left -= 1;
            if (left < 0) throw new Error('The page was closed');
          };
          await lookOver(db(), index, pause, SILENT).catch(() => undefined);
        }
        await keep();
        const counts = await held();
        expect(counts.size).toBe(60);
        expect([...counts.values()].every((count) => count === 1)).toBe(true);
        expect(await numbers('fish1')).toHaveLength(9);
        index.close();
        await dropIndex(STORE);
        index = await openIndex(STORE);
      }),
      { numRuns: 12 },
    );
  });

  test('of another shape, or of a newer Lede, is made anew', async () => {
    index.close();
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(indexName(STORE), 99);
      request.onupgradeneeded = () => request.result.createObjectStore('odd');
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    index = await openIndex(STORE);
    await put(many(0, 5));
    await keep();
    expect(await numbers('report')).toHaveLength(5);
  });

  test('holds headlines whose entry is not stored, while they stand somewhere', async () => {
    const own = aHeadline('gone-1', { title: 'The ferry sank' });
    const listed = aHeadline('gone-2', { title: 'A ferry has sunk' });
    const edition = anEdition('back', {
      lead: aStory('s', { headline: own, coverage: [listed] }),
      related: [],
    });
    await db().put('editions', { ...edition, id: 'back' as EditionId, kind: 'live', composedAt: START });
    await db().put('saved', {
      entryId: 'loose:1' as EntryId,
      savedAt: START,
      headline: aHeadline('loose-1', { entryId: 'loose:1' as EntryId, title: 'My ferry' }),
    });
    await keep();
    expect((await find('ferry')).ids).toHaveLength(3);
    expect((await find('is:saved')).ids).toEqual(['loose:1']);
    await db().delete('editions', 'back' as EditionId);
    expect((await find('ferry')).ids).toEqual(['loose:1']);
    await keep();
    expect((await held()).size).toBe(1);
  });

  test('still holds the headline of an edition when its entry goes, and when a save is let go', async () => {
    const news = [entry(1, 'The ferry sank off Samsø'), entry(2, 'A ferry has sunk')];
    await put(news);
    const [first, second] = news.map(({ id, title }) => aHeadline(id, { entryId: id, title }));
    const edition = anEdition('kept', {
      lead: aStory('s', {
        headline: first ?? aHeadline('x'),
        coverage: second === undefined ? [] : [second],
      }),
      related: [],
    });
    await db().put('editions', { ...edition, kind: 'live', composedAt: START });
    await keep();
    for (const { id } of news) await db().delete('entries', id);
    await keep();
    expect(await numbers('ferry')).toEqual([2, 1]);
    await keep();
    expect(await numbers('samso')).toEqual([1]);

    const saved = aHeadline('loose-1', { entryId: 'loose:1' as EntryId, title: 'My ferry' });
    await db().put('saved', { entryId: saved.entryId, savedAt: START, headline: saved });
    await keep();
    const later = anEdition('later', { lead: aStory('t', { headline: saved }), related: [] });
    await db().put('editions', { ...later, kind: 'live', composedAt: START + 1 });
    await keep();
    await db().delete('saved', saved.entryId);
    await keep();
    expect((await find('my')).ids).toEqual(['loose:1']);
    await db().delete('editions', edition.id);
    await db().delete('editions', later.id);
    await keep();
    expect((await held()).size).toBe(0);
  });

  test('finds what is stored late with an earlier time, as after a clock that was put back', async () => {
    await put(many(50, 60));
    await keep();
    await put(many(0, 3));
    expect(await catchUp(db(), index, NO_PAUSE)).toBe(false);
    await keep();
    expect(await catchUp(db(), index, NO_PAUSE)).toBe(true);
    await put([...many(60, 62), ...many(3, 5)]);
    expect(await catchUp(db(), index, NO_PAUSE)).toBe(false);
    await keep();
    expect(await numbers('report')).toHaveLength(17);
  });

  test('holds everything but what cannot be read, which costs nothing else its place', async () => {
    const news = many(0, 12);
    await put(news);
    const texts = news.slice(0, 4).map(({ id }) => ({
      id: articleIdOf(id),
      entryId: id,
      title: '',
      blocks: [],
      language: 'en',
    }));
    for (const text of texts) await db().put('articles', text as never);
    for (const id of ['one', 'two'] as const) {
      const headline = aHeadline(id, { title: `Ferry ${id}` });
      const edition = anEdition(id, { lead: aStory(id, { headline }), related: [] });
      await db().put('editions', { ...edition, kind: 'live', composedAt: START });
    }
    const restore = makeUnreadable(`entries ${news[1]?.id}`, `articles ${texts[2]?.id}`, 'editions one');
    await keep();
    expect(await numbers('report')).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 0]);
    expect((await find('ferry')).ids).toHaveLength(1);
    restore();
    await keep();
    expect(await numbers('report')).toHaveLength(12);
    expect((await find('ferry')).ids).toHaveLength(2);
  });
});

describe('a search', () => {
  test('finds a sentence of a script without spaces, however many pairs of letters it has', async () => {
    const sentence = Array.from({ length: 290 }, (_each, at) => String.fromCodePoint(0x4e00 + at * 7)).join(
      '',
    );
    await put([entry(1, sentence), entry(2, sentence.slice(0, 200))]);
    await keep();
    expect(await numbers(sentence)).toEqual([1]);
  });

  test('goes by feed, date and mark', async () => {
    await put(many(0, 30));
    await keep();
    await db().put('readings', { entryId: entry(29, '').id, openedAt: START });
    await db().put('saved', { entryId: entry(28, '').id, savedAt: START, headline: aHeadline('x') });
    expect((await find('report', { feeds: new Set(['feed1' as FeedId]) })).ids).toHaveLength(10);
    expect(await numbers('is:unread')).toHaveLength(29);
    expect(await numbers('report is:read')).toEqual([29]);
    expect(await numbers('is:saved')).toEqual([28]);
    expect(await numbers('report before:2026-01-01')).toEqual([]);
    expect(await numbers('after:2026-01-01 before:2026-01-02 fish2')).toHaveLength(4);
  });

  test('leaves out what a mute hides, says so, and finds it where it is asked for', async () => {
    await put(many(0, 14));
    await keep();
    const mutes = [{ id: 'm', words: 'fish3', feedId: null, mutedAt: START }];
    expect(await find('report', { mutes })).toMatchObject({ leftOut: true });
    expect((await find('report', { mutes })).ids).toHaveLength(12);
    expect((await find('report is:hidden', { mutes })).ids).toHaveLength(2);
    expect((await find('fish2', { mutes })).leftOut).toBe(false);
  });

  test('puts mistyped words right, by the words that entries have', async () => {
    await put([
      ...Array.from({ length: 30 }, (_each, at) => entry(at, 'The government meets')),
      entry(30, 'The goverment errs'),
      entry(31, 'A parliament sits'),
    ]);
    await keep();
    const right = async (typed: string, isEmpty: boolean) =>
      (await putRight(index, noMemory(), readQuery(typed, DAYS), isEmpty))?.words.map(
        ({ tokens }) => tokens[0]?.form,
      );
    expect(await right('goverment', false)).toEqual(['government']);
    expect(await right('the parlament', true)).toEqual(['the', 'parliament']);
    expect(await right('government', false)).toBeUndefined();
    expect(await right('"parlament"', true)).toBeUndefined();
    expect(await right('xylophone', true)).toBeUndefined();
  });

  test('reads few blocks, however much the index holds', async () => {
    await put(many(0, 3_000));
    await keep();
    const [get, all] = [IDBObjectStore.prototype.get, IDBObjectStore.prototype.getAll];
    let read = 0;
    IDBObjectStore.prototype.get = function counted(key) {
      read += this.name === 'entries' ? 1 : 0;
      return get.call(this, key);
    };
    IDBObjectStore.prototype.getAll = function counted(...range) {
      if (this.name === 'entries') throw new Error('All entries were read');
      return all.call(this, ...range);
    };
    try {
      const search = beginSearch(
        { db: db(), index, memory: noMemory(), mutes: [], feeds: null },
        readQuery('report', DAYS),
      );
      expect((await search.next(12)).found).toHaveLength(12);
      expect(read).toBeLessThan(60);
    } finally {
      [IDBObjectStore.prototype.get, IDBObjectStore.prototype.getAll] = [get, all];
    }
  });
});

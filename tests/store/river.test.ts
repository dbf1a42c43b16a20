import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/model/entry';
import type { EditionId, EntryId, FeedId } from '../../src/core/model/ids';
import type { Mute } from '../../src/core/model/readers-hand';
import type { RiverShow } from '../../src/core/river/river-place';
import { putReadings } from '../../src/store/readings';
import { type Arrival, arrivalsBefore } from '../../src/store/river/arrivals';
import { openRiver, type River, WINDOW_ROWS } from '../../src/store/river/river';
import { putSaved } from '../../src/store/saved';
import { aHeadline, anEdition, aStory, entryId, feedId } from '../support/builders';
import { anEntry, HOUR_MS } from '../support/edition-news';
import { scratchStore } from '../support/scratch-store';

const db = scratchStore('river-test');

const START = Date.UTC(2026, 0, 1);
/** Far enough apart to be of different refreshes. */
const APART_MS = 5 * 60_000;
const FEEDS = ['alpha', 'beta', 'gamma', 'delta', 'eta'];
const LONG_TEXT = 'Eight words stand in this sentence, word for word. '.repeat(30);

/** So many entries, by five feeds in turn, the later the greater their number. */
async function put(count: number, more: (number: number) => Partial<Entry> = () => ({})): Promise<void> {
  const tx = db().transaction('entries', 'readwrite');
  for (let number = 0; number < count; number += 1) {
    const feed = FEEDS[number % FEEDS.length] ?? '';
    const at = START + number * APART_MS;
    const id = `${feed}:${String(number).padStart(5, '0')}`;
    const entry = anEntry(`${feed}-x`, `Title ${number}`, { firstSeenAt: at, publishedAt: at });
    void tx.store.put({ ...entry, id: id as EntryId, feedId: feed as FeedId, ...more(number) });
  }
  await tx.done;
}

const river = (mutes: readonly Mute[] = []): River =>
  openRiver(db(), new Map(FEEDS.map((id) => [feedId(id), `The ${id}`])), mutes, () => true);

const numberOf = (id: EntryId): number => Number(id.split(':')[1]);

/** Everything, window by window. */
async function allOf(
  its: River,
  show: RiverShow,
  feedIds: readonly FeedId[] | null = null,
): Promise<EntryId[]> {
  const ids: EntryId[] = [];
  let before: Arrival | null = null;
  do {
    const { rows, next } = await its.window({ feedIds, show, before });
    ids.push(...rows.map(({ headline }) => headline.entryId));
    before = next;
  } while (before !== null);
  return ids;
}

/** Counts what is read while a work is done. */
async function counting<T>(work: () => Promise<T>): Promise<{ values: number; steps: number; result: T }> {
  const [get, step, all] = [
    IDBObjectStore.prototype.get,
    IDBCursor.prototype.continue,
    IDBObjectStore.prototype.getAll,
  ];
  let [values, steps] = [0, 0];
  IDBObjectStore.prototype.get = function counted(key) {
    values += this.name === 'entries' ? 1 : 0;
    return get.call(this, key);
  };
  IDBObjectStore.prototype.getAll = function counted(...range) {
    if (this.name === 'entries') throw new Error('All entries were read');
    return all.call(this, ...range);
  };
  IDBCursor.prototype.continue = function counted(key?: IDBValidKey) {
    steps += 1;
    return key === undefined ? step.call(this) : step.call(this, key);
  };
  try {
    const result = await work();
    return { values, steps, result };
  } finally {
    IDBObjectStore.prototype.get = get;
    IDBObjectStore.prototype.getAll = all;
    IDBCursor.prototype.continue = step;
  }
}

describe('arrivalsBefore', () => {
  test('hands out every entry once, the last first, also where many came in one instant', async () => {
    await put(300, (number) => ({ firstSeenAt: START + Math.floor(number / 90) }));
    const seen: Arrival[] = [];
    for (;;) {
      const some = await arrivalsBefore(db(), null, seen.at(-1) ?? null, 37);
      seen.push(...some);
      if (some.length < 37) break;
    }
    const expected = (await db().getAll('entries'))
      .map(({ id, firstSeenAt }) => ({ at: firstSeenAt, id }))
      .sort((one, other) => other.at - one.at || (other.id < one.id ? -1 : 1));
    expect(seen).toEqual(expected);
  });

  test('merges the feeds of a folder in the same order, and leaves others out', async () => {
    await put(1_000);
    const ids = ['alpha', 'gamma', 'eta'].map(feedId);
    const seen: Arrival[] = [];
    for (;;) {
      const some = await arrivalsBefore(db(), ids, seen.at(-1) ?? null, 60);
      seen.push(...some);
      if (some.length < 60) break;
    }
    expect(seen.map(({ id }) => numberOf(id))).toEqual(
      Array.from({ length: 1_000 }, (_each, number) => 999 - number).filter((n) => [0, 2, 4].includes(n % 5)),
    );
  });

  test('an empty folder, and a feed of which nothing came, have none', async () => {
    await put(10);
    expect(await arrivalsBefore(db(), [], null, 60)).toEqual([]);
    expect(await arrivalsBefore(db(), [feedId('alp')], null, 60)).toEqual([]);
  });
});

describe('a window of the river', () => {
  test.each([
    ['all', null],
    ['a feed', [feedId('beta')]],
    ['a folder', ['beta', 'delta'].map(feedId)],
  ])('of %s reads as much with 6,000 entries as with 1,500', async (_what, feedIds) => {
    await put(1_500);
    const few = await counting(() => river().window({ feedIds, show: 'all', before: null }));
    await put(6_000);
    const many = await counting(() => river().window({ feedIds, show: 'all', before: null }));
    expect(many.values).toBe(few.values);
    expect(many.steps).toBe(few.steps);
    expect(many.values).toBeLessThanOrEqual(2 * WINDOW_ROWS);
    expect(many.result.rows[0]?.headline.title).toMatch(/^Title 59\d\d$/);
    // So does one far down.
    const next: Arrival = { at: START + 3_000 * APART_MS, id: entryId('alpha:03000') };
    const deep = await counting(() => river().window({ feedIds, show: 'all', before: next }));
    expect(deep.values).toBeLessThanOrEqual(2 * WINDOW_ROWS);
    expect(deep.result.rows).toHaveLength(WINDOW_ROWS);
  });

  test('goes on where it ended, until every entry was shown once', async () => {
    await put(400);
    const ids = await allOf(river(), 'all');
    expect(ids.map(numberOf)).toEqual(Array.from({ length: 400 }, (_each, number) => 399 - number));
  });

  test('has the rest of a refresh in it, in the order of publication', async () => {
    await put(150, (number) => ({
      firstSeenAt: START + (number % 5) * 1_000,
      publishedAt: START - ((number * 7) % 150) * HOUR_MS,
    }));
    const { rows, next } = await river().window({ feedIds: null, show: 'all', before: null });
    expect(next).toBeNull();
    const dates = rows.map(({ headline }) => headline.publishedAt ?? 0);
    expect(dates).toHaveLength(150);
    expect(dates).toEqual([...dates].sort((one, other) => other - one));
  });

  test('knows what is read and saved, and what the reader calls the feed', async () => {
    await put(3);
    await putReadings(db(), [entryId('alpha:00000')], 5);
    await putSaved(db(), { entryId: entryId('beta:00001'), savedAt: 6, headline: aHeadline('beta:00001') });
    const { rows, read, saved } = await river().window({ feedIds: null, show: 'all', before: null });
    expect([[...read], [...saved]]).toEqual([['alpha:00000'], ['beta:00001']]);
    expect(rows.map(({ headline }) => headline.outlet)).toEqual(['The gamma', 'The beta', 'The alpha']);
  });

  test('shows what is unread, behind thousands that are read, and reads no text of those', async () => {
    await put(3_000);
    const read = await db().getAllKeys('entries');
    await putReadings(
      db(),
      read.filter((id) => numberOf(id) >= 100 && numberOf(id) % 700 !== 0),
      5,
    );
    const { values, result } = await counting(() => allOf(river(), 'unread'));
    expect(result.map(numberOf)).toEqual([
      2_800,
      2_100,
      1_400,
      700,
      ...Array.from({ length: 100 }, (_e, n) => 99 - n),
    ]);
    expect(values).toBe(104);
  });

  test('a filter that finds little ends a window early, and says where to go on', async () => {
    await put(2_000);
    const lottery = { id: 'm', words: 'Title 3', feedId: null, mutedAt: 1 };
    const one = await river([lottery]).window({ feedIds: null, show: 'hidden', before: null });
    expect(one.rows).toEqual([]);
    expect(one.next).not.toBeNull();
    expect((await allOf(river([lottery]), 'hidden')).map(numberOf)).toEqual([3]);
    expect(await allOf(river(), 'hidden')).toEqual([]);
  });

  test('shows what has its whole text', async () => {
    const content = [{ kind: 'paragraph', children: [{ kind: 'text', text: LONG_TEXT }] }] as const;
    await put(200, (number) => (number % 50 === 0 ? { content } : {}));
    expect((await allOf(river(), 'whole')).map(numberOf)).toEqual([150, 100, 50, 0]);
  });

  test('tells where each stands, also those an edition of days later has, and shows what is in none', async () => {
    await put(200);
    const at = START + 30 * HOUR_MS;
    await db().put(
      'editions',
      anEdition('e', {
        composedAt: at,
        lead: aStory('s', { headline: aHeadline('alpha:00000'), coverage: [aHeadline('beta:00001')] }),
        related: [],
      }),
    );
    const { rows } = await river().window({ feedIds: [feedId('alpha')], show: 'all', before: null });
    expect(rows.at(-1)?.standing).toMatchObject({ kind: 'headline', editionId: 'e' as EditionId });
    expect(rows.at(-2)?.standing).toMatchObject({ kind: 'nowhere' });
    const unshown = await allOf(river(), 'unshown');
    expect(unshown).toHaveLength(198);
    expect(unshown.map(numberOf)).not.toContain(0);
  });

  test('the first edition of all looks back further than others, and is found', async () => {
    await put(5);
    const at = START + 40 * 24 * HOUR_MS;
    await db().put(
      'editions',
      anEdition('first', { composedAt: at, lead: aStory('s', { headline: aHeadline('alpha:00000') }) }),
    );
    const { rows } = await river().window({ feedIds: null, show: 'all', before: null });
    expect(rows.at(-1)?.standing).toMatchObject({ kind: 'headline', editionId: 'first' });
  });

  test('however many editions there are, it reads those of the days of its rows', async () => {
    await put(60);
    for (let number = 0; number < 300; number += 1)
      await db().put('editions', anEdition(`e${number}`, { composedAt: START + number * 12 * HOUR_MS }));
    let read = 0;
    const between = IDBIndex.prototype.getAll;
    IDBIndex.prototype.getAll = function counted(...range) {
      const request = between.call(this, ...range);
      if (this.objectStore.name === 'editions')
        request.addEventListener('success', () => {
          read += request.result.length;
        });
      return request;
    };
    try {
      await river().window({ feedIds: null, show: 'all', before: null });
    } finally {
      IDBIndex.prototype.getAll = between;
    }
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThanOrEqual(41);
  });

  test('rows that are shown can be read again as they stand, without those that are gone', async () => {
    await put(3);
    await db().delete('entries', entryId('beta:00001'));
    const rows = await river().again(['gamma:00002', 'beta:00001', 'alpha:00000'].map(entryId));
    expect(rows.map(({ headline }) => headline.entryId)).toEqual(['gamma:00002', 'alpha:00000']);
  });
});

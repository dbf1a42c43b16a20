import { describe, expect, test, vi } from 'vitest';
import type { EntryId, FeedId } from '../../../src/core/model/ids';
import type { RiverPlace } from '../../../src/core/river/river-place';
import { openLibrary } from '../../../src/reader/library';
import { openRiverList, type RiverList } from '../../../src/reader/river/river-list';
import { putMute } from '../../../src/store/readers-hand';
import { putReadings } from '../../../src/store/readings';
import { aFeed, feedId } from '../../support/builders';
import { anEntry } from '../../support/edition-news';
import { scratchStore } from '../../support/scratch-store';

/** Where the pages look for it. */
const db = scratchStore('lede');

const START = new Date(2026, 0, 5, 8).getTime();
const APART_MS = 5 * 60_000;

/** So many more entries of two feeds in turn. */
async function put(from: number, to: number): Promise<void> {
  const tx = db().transaction(['entries', 'feeds'], 'readwrite');
  for (const id of ['alpha', 'beta']) void tx.objectStore('feeds').put(aFeed(id, { folder: ['News', id] }));
  for (let number = from; number < to; number += 1) {
    const feed = number % 2 === 0 ? 'alpha' : 'beta';
    const at = START + number * APART_MS;
    void tx.objectStore('entries').put({
      ...anEntry(`${feed}-x`, `Title ${number}`, { firstSeenAt: at, publishedAt: at }),
      id: `${feed}:${String(number).padStart(4, '0')}` as EntryId,
      feedId: feed as FeedId,
    });
  }
  await tx.done;
}

const ALL: RiverPlace = { feedId: null, folder: null, show: 'all' };
const open = async (place: RiverPlace = ALL, wasShown = 0, changed = () => undefined): Promise<RiverList> =>
  openRiverList(await openLibrary(), place, wasShown, changed);
const numbers = async (list: RiverList): Promise<number[]> =>
  (await list.view()).rows.map(({ headline }) => Number(headline.entryId.split(':')[1]));

describe('the list of the river', () => {
  test('begins with a window, and grows by one as the reader goes on, to the end', async () => {
    await put(0, 150);
    const list = await open();
    expect(await numbers(list)).toHaveLength(60);
    await list.more();
    expect(await numbers(list)).toHaveLength(120);
    expect((await list.view()).hasMore).toBe(true);
    await list.more();
    expect(await numbers(list)).toEqual(Array.from({ length: 150 }, (_each, n) => 149 - n));
    expect((await list.view()).hasMore).toBe(false);
  });

  test('has as many rows as the reader left, when they come back', async () => {
    await put(0, 400);
    expect(await numbers(await open(ALL, 170))).toHaveLength(170);
  });

  test('a folder has the feeds of those within it, a feed its own', async () => {
    await put(0, 10);
    expect(await numbers(await open({ ...ALL, folder: ['News'] }))).toHaveLength(10);
    expect(await numbers(await open({ ...ALL, folder: ['News', 'beta'] }))).toEqual([9, 7, 5, 3, 1]);
    expect(await numbers(await open({ ...ALL, folder: ['Elsewhere'] }))).toEqual([]);
    expect(await numbers(await open({ ...ALL, feedId: feedId('alpha') }))).toEqual([8, 6, 4, 2, 0]);
  });

  test('what comes meanwhile is told of and not put before what is being read', async () => {
    await put(0, 10);
    const list = await open();
    const before = await numbers(list);
    list.lookForNews();
    expect((await list.view()).hasNews).toBe(false);
    await put(10, 12);
    list.lookForNews();
    const view = await list.view();
    expect(view.hasNews).toBe(true);
    expect(await numbers(list)).toEqual(before);
  });

  test('a mark made elsewhere shows, also where only unread ones are listed, and nothing moves', async () => {
    await put(0, 4);
    const list = await open({ ...ALL, show: 'unread' });
    const before = await numbers(list);
    await putReadings(db(), ['beta:0003' as EntryId], 9);
    expect([...(await list.view()).marks.read]).toEqual(['beta:0003']);
    expect(await numbers(list)).toEqual(before);
  });

  test('what is muted meanwhile stands anew in its row', async () => {
    await put(0, 4);
    const list = await open();
    await list.view();
    await putMute(db(), { id: 'm', words: 'Title 2', feedId: null, mutedAt: 1 });
    list.standAnew();
    const kinds = (await list.view()).rows.map(({ standing }) => standing.kind);
    expect(kinds).toEqual(['after', 'hidden', 'after', 'after']);
  });

  test('all above a row are those before it that are unread; without a row, all that are shown', async () => {
    await put(0, 100);
    await putReadings(db(), ['beta:0099' as EntryId], 9);
    const list = await open();
    await list.view();
    expect(list.unreadAbove('beta:0097' as EntryId)).toEqual(['alpha:0098']);
    expect(list.unreadAbove(null)).toHaveLength(59);
    expect(list.unreadAbove('gone:1' as EntryId)).toEqual([]);
  });

  test('all of a feed are those that are unread, shown or not', async () => {
    await put(0, 400);
    await putReadings(db(), ['beta:0001' as EntryId, 'alpha:0002' as EntryId], 9);
    const list = await open({ ...ALL, feedId: feedId('beta') });
    expect(await list.unreadHere()).toHaveLength(199);
  });

  test('a filter that finds nothing for long goes on by itself, and tells what it has found so far', async () => {
    await put(0, 1_300);
    await putMute(db(), { id: 'm', words: 'Title 7', feedId: null, mutedAt: 1 });
    const changed = vi.fn();
    const list = await open({ ...ALL, show: 'hidden' }, 0, changed);
    const first = await list.view();
    expect([first.rows.length, first.hasMore]).toEqual([0, true]);
    expect(first.lookedTo).not.toBeNull();
    await vi.waitFor(async () => expect((await list.view()).hasMore).toBe(false), 10_000);
    expect(await numbers(list)).toEqual([7]);
    expect(changed).toHaveBeenCalled();
  });
});

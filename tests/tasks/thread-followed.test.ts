import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EntryId } from '../../src/core/model/ids';
import type { FollowedStory } from '../../src/core/model/readers-hand';
import { type Grouped, shownOn } from '../../src/core/timeline/thread-stories';
import { type Database, openDatabase } from '../../src/store/database';
import { onDesk } from '../../src/store/desk';
import { putFollowed, readersHand } from '../../src/store/readers-hand';
import { threadFollowed } from '../../src/tasks/thread-followed';
import { aHeadline, entryId } from '../support/builders';
import { type News, publish } from '../support/news';

const NAME = 'thread-followed-test';
const NOW = Date.UTC(2026, 10, 24, 7);
const ports = { now: () => NOW, breathe: async () => undefined, version: '1' };

/** Each story is followed with a report that the store no longer holds, and goes on with one that has just come. */
const LATER: Readonly<Record<string, News>> = {
  huelga: ['sur', 'La huelga del puerto de Norhaven termina tras nueve días', 'Los estibadores votaron.'],
  dam: ['north', 'Engineers seal the last crack in the Vesterdal dam', 'The valley may return on Sunday.'],
  図書館: ['higashi', '図書館の新館、来月一日に開館へ', '蔵書は百万冊を超える。'],
};
const first = (story: string): EntryId => entryId(`then:${story}`);
const later = (story: string): EntryId => entryId(`${LATER[story]?.[0]}:${LATER[story]?.[1]}`);

const followed = (id: string): FollowedStory => ({
  id,
  title: id,
  followedAt: NOW,
  lastMovedAt: NOW - 1,
  quietDays: 14,
  entries: [
    { headline: aHeadline(id, { entryId: first(id) }), at: NOW - 1, threadedAt: null, takenOffAt: null },
  ],
});

/** @param faulty stories over which a bug throws */
const grouped = (...faulty: readonly string[]): Grouped => ({
  groups: [],
  laterReportsOf: (known) =>
    Object.keys(LATER).flatMap((story) => {
      if (!known.includes(first(story))) return [];
      if (faulty.includes(story)) throw new Error(`row of ${story} is not there`);
      return [{ entryIds: [later(story)], publishedAt: NOW }];
    }),
});

let db: Database;
beforeEach(async () => {
  db = await openDatabase(NAME);
  await publish(db, Object.values(LATER), NOW);
  for (const id of Object.keys(LATER)) await putFollowed(db, followed(id));
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

const reportsOn = async (id: string): Promise<number> => {
  const story = (await readersHand(db)).followed.find((each) => each.id === id);
  return story === undefined ? 0 : shownOn(story).length;
};

describe('a followed story over which the work throws', () => {
  test('is named and keeps its timeline, while the others go on', async () => {
    expect(await threadFollowed(db, grouped('dam'), ports)).toBe(true);
    expect(await onDesk(db, 'unthreaded')).toEqual([
      { storyId: 'dam', detail: 'Error: row of dam is not there' },
    ]);
    expect(await Promise.all(Object.keys(LATER).map(reportsOn))).toEqual([2, 1, 2]);
  });

  test('is named no more once the work goes well, and has lost nothing', async () => {
    await threadFollowed(db, grouped('dam'), ports);
    expect(await threadFollowed(db, grouped(), ports)).toBe(true);
    expect(await onDesk(db, 'unthreaded')).toEqual([]);
    expect(await reportsOn('dam')).toBe(2);
  });

  test('is told of when it begins to fail, and not again as long as nothing changes', async () => {
    const all = Object.keys(LATER);
    expect(await threadFollowed(db, grouped(...all), ports)).toBe(true);
    expect(await threadFollowed(db, grouped(...all), ports)).toBe(false);
    expect((await onDesk(db, 'unthreaded'))?.map(({ storyId }) => storyId).sort()).toEqual([...all].sort());
  });

  test('is no matter of the store, whose failing goes on', async () => {
    const full = (): never => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    await expect(threadFollowed(db, { groups: [], laterReportsOf: full }, ports)).rejects.toThrow('no room');
    expect(await onDesk(db, 'unthreaded')).toBeUndefined();
  });
});

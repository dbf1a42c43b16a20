import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/model/entry';
import { defaultSettings } from '../../src/core/model/settings';
import type { FeedMemory } from '../../src/core/refresh/feed-memory';
import { bytesOf } from '../../src/core/retention/bytes-of';
import { createStoryIndex } from '../../src/core/stories/index/story-index';
import { onDesk, putOnDesk } from '../../src/store/desk';
import { putFetched } from '../../src/store/entries';
import { dropFeeds, putFeeds } from '../../src/store/feeds';
import { putPage } from '../../src/store/pages';
import { putFollowed } from '../../src/store/readers-hand';
import { putSaved } from '../../src/store/saved';
import { inWorkshop, putInWorkshop, STORY_INDEX_SHAPE } from '../../src/store/workshop';
import { forgetOld } from '../../src/tasks/forget-old';
import { aHeadline, anEdition, aStory, entryId } from '../support/builders';
import { aFeed, aHealth, feedId } from '../support/feed-builders';
import { aPage } from '../support/fetched-page';
import { fillUp } from '../support/full-store';
import { NO_HINTS } from '../support/no-hints';
import { aParsedEntry } from '../support/parsed-entries';
import { putEdition } from '../support/put-edition';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('forget-test');
const DAY = 86_400_000;
const NOW = 1000 * DAY;
const breathe = async () => undefined;

const anEntry = (id: string, daysAgo: number): Entry => ({
  ...aParsedEntry({ title: id, summary: 'x'.repeat(100) }),
  id: entryId(`a:${id}`),
  feedId: feedId('a'),
  firstSeenAt: NOW - daysAgo * DAY,
  position: 0,
});

const memory = (latest: readonly Entry[]): FeedMemory => ({
  feedId: feedId('a'),
  aliases: new Map(),
  latest: new Map(latest.map(({ id }) => [id, 'print'])),
  readAt: NOW,
  publishedAts: [],
  hints: NO_HINTS,
  redirect: null,
  movedFrom: null,
});

const hold = (entries: readonly Entry[], published: readonly Entry[] = []) =>
  putFetched(store(), [
    {
      feed: aFeed('a'),
      changedFeed: {},
      health: aHealth('a'),
      answeredBeforeAt: null,
      memory: memory(published),
      fresh: entries,
      changed: [],
    },
  ]);
const left = async () => (await store().getAllKeys('entries')).map((key) => key.slice(2)).sort();
const keep = (keepDays: number, keepMegabytes: number) =>
  putOnDesk(store(), 'settings', { ...defaultSettings, keepDays, keepMegabytes });

beforeEach(() => putFeeds(store(), [{ feed: aFeed('a'), health: aHealth('a') }], (before) => before));

describe('forgetOld', () => {
  test('forgets what is older than the reader keeps, and corrects the figures', async () => {
    await hold([anEntry('old', 50), anEntry('new', 2)]);
    await keep(30, 100);
    expect(await forgetOld(store(), NOW, breathe)).toBe(true);
    expect(await left()).toEqual(['new']);
    expect(await store().get('health', feedId('a'))).toMatchObject({
      entries: 1,
      bytes: bytesOf(anEntry('new', 2)),
    });
  });

  test('keeps what is on a timeline for as long as its story is waited for', async () => {
    await hold(['awaited', 'over', 'plain'].map((id) => anEntry(id, 12)));
    await keep(7, 100);
    for (const [id, quietDays] of [
      ['awaited', 14],
      ['over', 10],
    ] as const) {
      const at = NOW - 12 * DAY;
      const entries = [{ headline: aHeadline(`a:${id}`), at, threadedAt: null, takenOffAt: null }];
      await putFollowed(store(), { id, title: id, followedAt: at, lastMovedAt: at, quietDays, entries });
    }
    expect(await forgetOld(store(), NOW, breathe)).toBe(true);
    expect(await left()).toEqual(['awaited']);
  });

  test('never forgets what is saved, in an edition, or still published', async () => {
    const entries = ['saved', 'covered', 'published', 'plain'].map((id) => anEntry(id, 50));
    await hold(entries, [anEntry('published', 50)]);
    await putSaved(store(), {
      entryId: entryId('a:saved'),
      savedAt: 1,
      headline: aHeadline('a:saved'),
    });
    const story = aStory('s', { coverage: [aHeadline('a:covered')] });
    await putEdition(store(), anEdition('e', { related: [story] }), []);
    await keep(30, 100);
    await forgetOld(store(), NOW, breathe);
    expect(await left()).toEqual(['covered', 'published', 'saved']);
  });

  test('a page goes with the last that holds its entry', async () => {
    await hold([anEntry('old', 50), anEntry('new', 2)]);
    const story = aStory('s', { coverage: [aHeadline('a:covered')] });
    await putEdition(store(), anEdition('e', { related: [story] }), []);
    for (const id of ['old', 'new', 'covered']) await putPage(store(), aPage(entryId(`a:${id}`)));
    await keep(30, 100);
    await forgetOld(store(), NOW, breathe);
    expect((await store().getAllKeys('pages')).toSorted()).toEqual(['a:covered', 'a:new']);
    await dropFeeds(store(), [feedId('a')], NOW);
    await forgetOld(store(), NOW + DAY / 2, breathe);
    expect(await store().count('pages')).toBe(2);
    await forgetOld(store(), NOW + 2 * DAY, breathe);
    expect(await store().getAllKeys('pages')).toEqual(['a:covered']);
  });

  test('goes on to the newer ones, oldest first, until the room is enough', async () => {
    const entries = Array.from({ length: 1000 }, (_one, at) =>
      anEntry(`n${String(at).padStart(4, '0')}`, 20 - at / 100),
    );
    await hold(entries);
    const room = 0.2;
    await keep(30, room);
    await forgetOld(store(), NOW, breathe);
    const kept = await left();
    const bytes = (await store().get('health', feedId('a')))?.bytes ?? 0;
    expect(bytes).toBeLessThanOrEqual(room * 1_000_000);
    expect(bytes).toBeGreaterThan(room * 1_000_000 - 2 * bytesOf(anEntry('n0000', 1)));
    expect(kept).toEqual(entries.slice(-kept.length).map(({ title }) => title));
  });

  test('passes over thousands that came in one moment and may stay', async () => {
    const entries = Array.from({ length: 700 }, (_one, at) => anEntry(`p${at}`, 50));
    await hold([...entries, anEntry('later', 49)], entries);
    await keep(30, 100);
    await forgetOld(store(), NOW, breathe);
    expect(await store().count('entries')).toBe(700);
  });

  test('keeps the entries of an unfollowed feed for a day, then lets them go with all that is known of it', async () => {
    await hold([anEntry('x', 1), anEntry('kept', 1)]);
    await putSaved(store(), { entryId: entryId('a:kept'), savedAt: 1, headline: aHeadline('a:kept') });
    await putInWorkshop(store(), 'newsroom', {
      shape: STORY_INDEX_SHAPE,
      bonds: '',
      index: createStoryIndex(),
    });
    await dropFeeds(store(), [feedId('a')], NOW);
    await forgetOld(store(), NOW + DAY / 2, breathe);
    expect(await left()).toEqual(['kept', 'x']);
    expect(await inWorkshop(store(), 'newsroom')).toBeDefined();
    await forgetOld(store(), NOW + 1.5 * DAY, breathe);
    expect(await left()).toEqual(['kept']);
    expect(await store().get('memories', feedId('a'))).toBeUndefined();
    expect(await inWorkshop(store(), 'newsroom')).toBeUndefined();
    expect(await onDesk(store(), 'unfollowed')).toEqual([]);
  });

  test('forgets also where there is no room to write down when', async () => {
    await hold([anEntry('old', 50), anEntry('new', 2)]);
    await keep(30, 100);
    const makeRoom = fillUp((name) => name === 'desk');
    expect(await forgetOld(store(), NOW, breathe)).toBe(true);
    makeRoom();
    expect(await left()).toEqual(['new']);
  });

  test('a clock that ran ahead costs a day at a time, and nothing once it is right again', async () => {
    await forgetOld(store(), NOW, breathe);
    await hold([anEntry('due', 29.5), anEntry('later', 20)]);
    await keep(30, 100);
    const ahead = NOW + 365 * DAY;
    expect(await forgetOld(store(), ahead, breathe)).toBe(true);
    expect(await left()).toEqual(['later']);
    expect(await forgetOld(store(), NOW, breathe)).toBe(false);
    expect(await left()).toEqual(['later']);
  });

  test('after months away what feeds publish shows that the clock is right', async () => {
    await forgetOld(store(), NOW - 60 * DAY, breathe);
    await hold([anEntry('old', 60), { ...anEntry('new', 0), publishedAt: NOW }]);
    await keep(30, 100);
    await forgetOld(store(), NOW, breathe);
    expect(await left()).toEqual(['new']);
  });

  test('goes on at the next wake where the background was stopped in the middle', async () => {
    await keep(90, 500);
    await hold(Array.from({ length: 600 }, (_one, at) => anEntry(`e${String(at).padStart(4, '0')}`, 200)));
    const stop = new Error('stopped');
    let batches = 0;
    const stopped = forgetOld(store(), NOW, async () => {
      batches += 1;
      if (batches === 2) throw stop;
    });
    await expect(stopped).rejects.toBe(stop);
    expect((await left()).length).toBeGreaterThan(0);
    await forgetOld(store(), NOW + 60_000, breathe);
    expect(await left()).toEqual([]);
  });

  test('does not look more often than a few times a day', async () => {
    await forgetOld(store(), NOW, breathe);
    await hold([anEntry('old', 500)]);
    expect(await forgetOld(store(), NOW + 3_600_000, breathe)).toBe(false);
    expect(await left()).toEqual(['old']);
  });
});

import { expect, test } from 'vitest';
import { putFeeds } from '../../src/store/feeds';
import { nextWake } from '../../src/tasks/next-wake';
import { aFeed, aHealth } from '../support/feed-builders';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('next-wake-test');
const MINUTE = 60_000;
const NOW = 1_000_000 * MINUTE;
const follow = (...dueIn: readonly (number | null)[]) =>
  putFeeds(
    store(),
    dueIn.map((minutes, at) => ({
      feed: aFeed(`f${at}`),
      health: { ...aHealth(`f${at}`), nextTryAt: minutes === null ? null : NOW + minutes * MINUTE },
    })),
    (before) => before,
  );
const minutesAhead = async (): Promise<number> => ((await nextWake(store(), NOW)) - NOW) / MINUTE;

test('the background is woken as the first feed is due', async () => {
  await follow(300, 47, 90, null);
  expect(await minutesAhead()).toBe(47);
});

test('what is overdue and could not be asked is tried again in a while, not at once', async () => {
  await follow(-10, 47);
  expect(await minutesAhead()).toBe(5);
});

test('a few times a day there is something to do without a feed, too', async () => {
  expect(await minutesAhead()).toBe(6 * 60);
  await follow(null, 5_000);
  expect(await minutesAhead()).toBe(6 * 60);
});

import { deleteDB } from 'idb';
import { expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../src/core/model/durations';
import type { Entry } from '../../src/core/model/entry';
import { groupInSlices } from '../../src/core/stories/group-reports';
import { reportOf } from '../../src/core/stories/index/report';
import type { StoryGroup } from '../../src/core/stories/index/story-group';
import { openDatabase } from '../../src/store/database';
import { groupEntries } from '../../src/tasks/group-entries';
import { anEntry } from '../support/news';
import { seededChance } from '../support/seeded-chance';

const NOW = Date.UTC(2026, 1, 20, 18);
const FEEDS = ['north', 'south', 'east', 'west'];
const EVENTS = 30;
const WORDS = 160;

/** Two days of events, each told by some of the feeds in words that other events use as well. */
function twoDaysOfNews(): readonly Entry[] {
  const chance = seededChance(7);
  const pick = (count: number): number => Math.floor(chance() * count);
  const word = (): string => `${'bdfgklmnprst'[pick(12)]}${'aeiou'[pick(5)]}word${pick(WORDS)}`;
  return Array.from({ length: EVENTS }, () => Array.from({ length: 9 }, word)).flatMap((event, number) => {
    const beganAt = NOW - 2 * DAY_MS + pick(2 * DAY_MS - 90 * MINUTE_MS);
    return FEEDS.filter(() => chance() < 0.8).map((feed) => {
      const said = (length: number) =>
        Array.from({ length }, () => (chance() < 0.6 ? event[pick(event.length)] : word())).join(' ');
      const entry = anEntry([feed, `${said(8)} ${number}`, said(20)], beganAt + pick(60) * MINUTE_MS);
      return { ...entry, firstSeenAt: NOW };
    });
  });
}

/** The stories of the same news, the feeds having answered one after the other in this order. */
async function storiesOf(news: readonly Entry[], feeds: readonly string[]): Promise<readonly StoryGroup[]> {
  const name = `group ${feeds.join()}`;
  const db = await openDatabase(name);
  try {
    for (const entry of news) {
      const turn = feeds.findIndex((feed) => entry.id.startsWith(feed));
      await db.put('entries', { ...entry, firstSeenAt: NOW + turn });
    }
    const ports = { now: () => NOW + 1_000, breathe: async () => undefined, version: '1' };
    return (await groupEntries(db, ports)).groups;
  } finally {
    db.close();
    await deleteDB(name);
  }
}

test('the stories are the same in whatever order the feeds answered', async () => {
  const news = twoDaysOfNews();
  const [one, other] = [await storiesOf(news, FEEDS), await storiesOf(news, [...FEEDS].reverse())];
  expect(news.length).toBeGreaterThan(60);
  expect(other).toEqual(one);
});

test('the stories are those that are judged: of the same reports, a slice at a time', async () => {
  const news = twoDaysOfNews().map((entry) => ({ ...entry, firstSeenAt: NOW }));
  expect(await storiesOf(news, FEEDS)).toEqual(groupInSlices(news.map((entry) => reportOf(entry))));
});

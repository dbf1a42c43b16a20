import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultsOf } from '../../src/core/edition/edition-rules';
import { DAY_MS, HOUR_MS } from '../../src/core/model/durations';
import type { EditionOutcome } from '../../src/core/model/edition-outcome';
import { type Database, openDatabase } from '../../src/store/database';
import { onDesk, putOnDesk } from '../../src/store/desk';
import { newestEditions } from '../../src/store/editions';
import { putBond, putFollowed, putMute, readersHand } from '../../src/store/readers-hand';
import { putReading } from '../../src/store/readings';
import { inWorkshop } from '../../src/store/workshop';
import { type ComposePorts, createComposer } from '../../src/tasks/compose-edition';
import { aHeadline, aTally, entryId } from '../support/builders';
import { type News, publish } from '../support/news';

const NAME = 'compose-test';
/** A day on which the reader's clock is that of UTC. */
const TODAY = Date.UTC(2026, 10, 24);
const at = (hour: number): number => TODAY + hour * HOUR_MS;

let db: Database;
let now = at(7);
let ended: EditionOutcome['kind'][] = [];
beforeEach(async () => {
  db = await openDatabase(NAME);
  now = at(7);
  ended = [];
});
afterEach(async () => {
  db.close();
  await deleteDB(NAME);
});

const composer = (more: Partial<ComposePorts> = {}) =>
  createComposer({
    database: async () => db,
    now: () => now,
    atLocal: (days, minutes) => TODAY + days * DAY_MS + minutes * 60_000,
    breathe: async () => undefined,
    version: '1',
    begin: () => () => undefined,
    ended: ({ kind }) => ended.push(kind),
    followedMoved: () => undefined,
    ...more,
  });

/** Puts news into the store as a refresh that has just ended does. */
const arrive = async (...news: News[]): Promise<void> => {
  await publish(db, news, now);
  await putOnDesk(db, 'feedTally', aTally({ followed: 3, lastAnsweredAt: now }));
};
const leads = async (): Promise<string[]> =>
  (await newestEditions(db, 9)).map(({ lead }) => lead.headline.title);
const titles = async (): Promise<string[]> => {
  const [newest] = await newestEditions(db, 1);
  return newest === undefined ? [] : [newest.lead, ...newest.related].map(({ headline }) => headline.title);
};

const HARBOUR: News[] = [
  [
    'north',
    'Harbour strike ends as dockers accept new shifts in Norhaven',
    'Dockers in Norhaven voted to end the harbour strike on Monday. The new shifts begin in March. Shipping firms had warned of empty shelves.',
  ],
  [
    'south',
    'Norhaven dockers vote to end harbour strike',
    'The harbour strike in Norhaven is over. Dockers accepted the new shifts by a wide margin. Ferries sail again on Tuesday.',
  ],
];
const GLACIER: News = [
  'field',
  'Glacier survey finds slower melt in shaded valleys',
  'Surveyors walked forty kilometres of ice this summer. Shaded valleys kept their snow until September. The survey will be repeated next year.',
];
const LIBRARY: News = [
  'field',
  'A village library outlived its village by thirty years',
  'The library stands alone above the lake. Its last reader returned a book in spring. Volunteers now open it on Sundays.',
];
const WATER: News = [
  'south',
  'Parliament delays the vote on water prices until spring',
  'Members asked for more time on Wednesday. The vote on water prices was planned for this week. Farmers had protested in the capital.',
];

describe('composeWanted', () => {
  test('makes one edition for an hour, whole and by the rules, however often it is asked', async () => {
    await arrive(...HARBOUR, GLACIER, LIBRARY);
    await composer().composeWanted();
    await Promise.all([composer().composeWanted(), composer().composeWanted()]);
    expect(ended).toEqual(['edition']);
    const [edition] = await newestEditions(db, 9);
    const articles = await db.getAll('articles');
    expect(edition && faultsOf(edition, articles)).toEqual([]);
    expect(edition?.lead.headline.title).toMatch(/Norhaven/);
    expect(edition?.lead.coverage).toHaveLength(1);
    expect((await onDesk(db, 'front'))?.editionId).toBe(edition?.id);
    expect((await db.getAll('notes')).map(({ editionId }) => editionId)).toEqual([edition?.id]);
    expect(await inWorkshop(db, 'draft')).toBeUndefined();
  });

  test('catches up at once with the hour that was slept through, once', async () => {
    now = at(20);
    await arrive(...HARBOUR);
    await composer().composeWanted();
    expect(await onDesk(db, 'outcome')).toMatchObject({ kind: 'edition', dueAt: at(18), endedAt: at(20) });
    await composer().composeWanted();
    expect(ended).toEqual(['edition']);
  });

  test('makes nothing before a feed has answered, and nothing without hours', async () => {
    await composer().composeWanted();
    await putOnDesk(db, 'feedTally', aTally({ followed: 1, lastAnsweredAt: null }));
    await composer().composeWanted();
    await arrive(...HARBOUR);
    await putOnDesk(db, 'settings', { editionHours: [] } as never);
    await composer().composeWanted();
    expect(ended).toEqual([]);
  });

  test('does not repeat what an edition showed or the reader opened', async () => {
    await arrive(...HARBOUR, GLACIER);
    await composer().composeWanted();
    now = at(18);
    await arrive(LIBRARY, WATER);
    const [water] = (await db.getAll('entries')).filter(({ title }) => title === WATER[1]);
    await putReading(db, { entryId: water?.id ?? entryId(''), openedAt: now - 1 });
    await composer().composeWanted();
    expect(await titles()).toEqual([LIBRARY[1]]);
    expect(await leads()).toHaveLength(2);
  });

  test('tells nothing new from nothing fetched, and makes the edition when a feed answers again', async () => {
    await arrive(...HARBOUR);
    await composer().composeWanted();
    now = at(18);
    await composer().composeWanted();
    expect(ended).toEqual(['edition', 'nothing-fetched']);
    now = at(19);
    await arrive(GLACIER);
    await composer().composeWanted();
    expect(ended).toEqual(['edition', 'nothing-fetched', 'edition']);
    now = at(31);
    await arrive();
    await composer().composeWanted();
    expect(ended.at(-1)).toBe('nothing-new');
    expect(await leads()).toHaveLength(2);
  });

  test('tells what a feed that gathers took over from a paper as the one report of that paper', async () => {
    const [first = GLACIER] = HARBOUR;
    await arrive(first, ['digest', first[1], '']);
    for (const entry of await db.getAll('entries')) {
      if (entry.feedId !== 'digest') continue;
      const source = { name: 'The north paper', address: 'https://news.north.example/rss' };
      await db.put('entries', { ...entry, source });
    }
    await composer().composeWanted();
    const [edition] = await newestEditions(db, 1);
    expect(await titles()).toEqual([first[1]]);
    expect(edition?.lead.coverage).toEqual([]);
    const [notes] = await db.getAll('notes');
    expect(notes?.stories.map(({ entryIds }) => entryIds.length)).toEqual([2]);
  });

  test('hides what is muted, and says when that was everything', async () => {
    await arrive(...HARBOUR, GLACIER);
    await putMute(db, { id: 'm', words: 'harbour strike', feedId: null, mutedAt: 1 });
    await composer().composeWanted();
    expect(await titles()).toEqual([GLACIER[1]]);
    expect((await onDesk(db, 'outcome'))?.hidden).toBe(2);
    now = at(18);
    await arrive(['north', 'Harbour strike talks reopened', 'Nobody expected it.']);
    await composer().composeWanted();
    expect(ended.at(-1)).toBe('all-muted');
  });

  test('keeps apart what the reader kept apart, and puts it together again when that is taken back', async () => {
    await arrive(...HARBOUR);
    const ids = (await db.getAllKeys('entries')).slice(0, 2);
    const [one = entryId(''), other = entryId('')] = ids;
    await putBond(db, { kind: 'not-same', one: other, other: one, at: 1 });
    await composer().composeWanted();
    expect(await titles()).toHaveLength(2);
    await db.clear('editions');
    await db.clear('notes');
    await db.clear('bonds');
    await composer().wish(now + 1);
    await composer().composeWanted();
    expect(await titles()).toHaveLength(1);
  });

  test('threads later reports onto the timeline of a followed story', async () => {
    await arrive(HARBOUR[0] ?? GLACIER, GLACIER);
    const [first] = (await db.getAll('entries')).filter(({ title }) => title === HARBOUR[0]?.[1]);
    const headline = {
      entryId: first?.id ?? entryId(''),
      title: 'Harbour',
      outlet: null,
      address: null,
      publishedAt: now,
    };
    await putFollowed(db, {
      id: 'f',
      title: 'Harbour',
      followedAt: now,
      lastMovedAt: now,
      quietDays: 14,
      entries: [{ headline, at: now, threadedAt: null, takenOffAt: null }],
    });
    now = at(18);
    await arrive(HARBOUR[1] ?? GLACIER);
    await composer().composeWanted();
    const [story] = (await readersHand(db)).followed;
    expect(story?.entries.map((each) => each.headline.title)).toEqual(['Harbour', HARBOUR[1]?.[1]]);
  });

  test('finds a followed story again after twelve days, for as long as it is waited for', async () => {
    await arrive(HARBOUR[0] ?? GLACIER, GLACIER);
    const [first] = (await db.getAll('entries')).filter(({ title }) => title === HARBOUR[0]?.[1]);
    const headline = aHeadline('x', { entryId: first?.id ?? entryId(''), title: 'Harbour' });
    const story = {
      title: 'Harbour',
      followedAt: now,
      lastMovedAt: now,
      entries: [{ headline, at: now, threadedAt: null, takenOffAt: null }],
    };
    await putFollowed(db, { ...story, id: 'patient', quietDays: 14 });
    await putFollowed(db, { ...story, id: 'over', quietDays: 10 });
    await composer().composeWanted();
    now += 12 * DAY_MS;
    await arrive(HARBOUR[1] ?? GLACIER);
    await composer().composeWanted();
    const { followed } = await readersHand(db);
    const titlesOf = (id: string) =>
      followed.find((each) => each.id === id)?.entries.map((each) => each.headline.title);
    expect(titlesOf('patient')).toEqual(['Harbour', HARBOUR[1]?.[1]]);
    expect(titlesOf('over')).toEqual(['Harbour']);
  });
});

describe('wish', () => {
  test('makes an edition outside the hours; the same wish again makes no second', async () => {
    await arrive(GLACIER);
    await composer().composeWanted();
    now = at(10);
    await arrive(...HARBOUR);
    for (let asked = 0; asked < 2; asked += 1) {
      await composer().wish(at(9));
      await composer().composeWanted();
    }
    expect(ended).toEqual(['edition', 'edition']);
    expect(await onDesk(db, 'outcome')).toMatchObject({ isWished: true, dueAt: at(9) });
  });

  test('makes none of a little while one of the day stands there, and says how much came', async () => {
    await arrive(...HARBOUR);
    await composer().composeWanted();
    now = at(10);
    await arrive(GLACIER);
    await composer().wish(at(9));
    await composer().composeWanted();
    expect(ended).toEqual(['edition', 'too-little']);
    expect(await onDesk(db, 'outcome')).toMatchObject({ isTold: true, isLetter: false, arrived: 1 });
    // It is not lost: the next edition of the hours has it.
    now = at(18);
    await composer().composeWanted();
    expect(await titles()).toEqual([GLACIER[1]]);
  });

  test('that comes while another edition is made waits until its feeds were asked', async () => {
    await arrive(GLACIER);
    let isMade = false;
    const making = composer({
      breathe: async () => {
        if (!isMade) await making.wish(at(9));
        isMade = true;
      },
    });
    await making.composeWanted();
    expect(ended).toEqual(['edition']);
    expect(await onDesk(db, 'wishedAt')).toBe(at(9));
    now = at(9);
    await arrive(...HARBOUR);
    await making.composeWanted();
    expect(ended).toEqual(['edition', 'edition']);
    expect(await titles()).not.toContain(GLACIER[1]);
  });

  test('whose feeds have answered while another edition is made follows it', async () => {
    await arrive(...HARBOUR);
    let asked: Promise<void> | null = null;
    const making = composer({
      breathe: async () => {
        if (asked !== null) return;
        now = at(9);
        await making.wish(at(9));
        asked = making.composeWanted();
      },
    });
    await making.composeWanted();
    await asked;
    expect(ended).toHaveLength(2);
    expect(await onDesk(db, 'wishedAt')).toBeUndefined();
  });

  test('that comes to nothing leaves an edition where it stands, and a letter too', async () => {
    const wish = async (): Promise<EditionOutcome | undefined> => {
      await composer().wish(now);
      await composer().composeWanted();
      return onDesk(db, 'outcome');
    };
    await arrive(...HARBOUR);
    await composer().composeWanted();
    now = at(10);
    await putOnDesk(db, 'feedTally', aTally({ followed: 3, paused: 1, lastAnsweredAt: now }));
    expect(await wish()).toMatchObject({ kind: 'nothing-new', isWished: true, isLetter: false, feeds: 2 });
    now = at(18);
    await putOnDesk(db, 'feedTally', aTally({ followed: 3, lastAnsweredAt: now }));
    await composer().composeWanted();
    expect(await onDesk(db, 'outcome')).toMatchObject({ isWished: false, isLetter: true });
    now = at(19);
    expect(await wish()).toMatchObject({ kind: 'nothing-fetched', isWished: true, isLetter: true });
  });
});

describe('a background that is stopped', () => {
  /** A slice of news is put into stories in one life, or not at all; so is an edition planned. */
  const PLANNING = 20;

  /** Stops every life after few breaths, until the work comes through. @returns how often it was stopped */
  const broken = async (): Promise<number> => {
    for (let limit = 0; limit < 200; limit += 1) {
      let breaths = 0;
      const stopping = composer({
        breathe: async () => {
          breaths += 1;
          if (breaths > PLANNING) throw new DOMException('stopped', 'AbortError');
        },
      });
      if (
        await stopping.composeWanted().then(
          () => true,
          () => false,
        )
      )
        return limit;
    }
    throw new Error('It never came through');
  };

  test('ends with the very edition that one without a stop makes, and with one alone', async () => {
    const news = [...HARBOUR, GLACIER, LIBRARY, WATER];
    await arrive(...news);
    await composer().composeWanted();
    const [whole] = await newestEditions(db, 9);
    db.close();
    await deleteDB(NAME);
    db = await openDatabase(NAME);
    await arrive(...news);
    expect(await broken()).toBeGreaterThan(0);
    const editions = await newestEditions(db, 9);
    expect(editions).toEqual([whole]);
    expect(ended).toEqual(['edition', 'edition']);
  });
});

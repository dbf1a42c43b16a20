import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CopyGeneration,
  keptGenerations,
  readCopyGenerations,
} from '../../../src/core/backup/copy-generations';
import {
  HOLDS_NOTHING,
  holdsOf,
  isNothing,
  MOST_READINGS,
  missingFrom,
  readCopy,
  type SecondCopy,
  undoneBy,
  withinTextBudget,
  writtenCopy,
} from '../../../src/core/backup/second-copy';
import type { EditionId } from '../../../src/core/model/ids';
import { aFeed, aHeadline, anArticle, entryId } from '../../support/builders';

const copy: SecondCopy = {
  feeds: [aFeed('tokyo', { title: '東京の新聞', folder: ['ニュース'] }), aFeed('north', { weight: 'less' })],
  readings: [{ entryId: entryId('n:1'), openedAt: 5 }],
  saved: [
    { entryId: entryId('n:2'), savedAt: 6, headline: aHeadline('n:2', { title: 'رئيس الوزراء يستقيل' }) },
  ],
  kept: [{ entryId: entryId('n:3'), keptAt: 7, headline: aHeadline('n:3') }],
  mutes: [{ id: 'm', words: 'Donaudampfschifffahrt', feedId: null, mutedAt: 8 }],
  bonds: [{ kind: 'same', one: entryId('a'), other: entryId('b'), at: 9 }],
  followed: [{ id: 'f', title: 'Dam', followedAt: 1, lastMovedAt: 2, quietDays: 7, entries: [] }],
  settings: { theme: 'dark', editionFit: ['minutes', 5] },
  articles: [anArticle('n:2', 'One sentence. Another.')],
  editions: [{ id: 'live 1' as EditionId, composedAt: 1, lead: 'Dam bursts' }],
};

const DAY = 86_400_000;
const at = (savedAt: number, feeds = 1, size = 100): CopyGeneration => ({
  savedAt,
  change: savedAt,
  holds: { ...HOLDS_NOTHING, feeds },
  size,
  hash: 'x',
});

describe('a second copy', () => {
  test('is read as it was written', () => {
    expect(readCopy(writtenCopy(copy))).toEqual(copy);
  });

  test('leaves out what is damaged in it, and keeps the rest', () => {
    const damaged = { ...copy, feeds: [{ id: 'x' }, copy.feeds[1]], readings: 'nonsense' };
    expect(readCopy(JSON.stringify(damaged))).toEqual({ ...copy, feeds: [copy.feeds[1]], readings: [] });
  });

  test('is none where it is only half there', () => {
    expect(readCopy(writtenCopy(copy).slice(0, 300))).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => void readCopy(text)));
  });

  test('tells what a store has lost of it', () => {
    const store = { ...copy, feeds: copy.feeds.slice(1), readings: [], mutes: [] };
    expect(missingFrom(store, copy)).toEqual({ ...HOLDS_NOTHING, feeds: 1, readings: 1, mutes: 1 });
    expect(isNothing(missingFrom(copy, copy))).toBe(true);
    expect(holdsOf(copy)).toMatchObject({ feeds: 2, readings: 1, editions: 1 });
  });

  test('knows which readings the reader took back before it was made', () => {
    const readings = [
      { entryId: entryId('n:1'), openedAt: 5 },
      { entryId: entryId('unread again'), openedAt: 3 },
      { entryId: entryId('since'), openedAt: 12 },
    ];
    const undone = undoneBy({ ...copy, readings }, copy, { holds: holdsOf(copy), savedAt: 10 });
    expect(undone.readings.map(({ entryId: id }) => id)).toEqual(['unread again']);
  });

  test('says nothing of readings older than those it had room for', () => {
    const held = Array.from({ length: MOST_READINGS }, (_each, place) => ({
      entryId: entryId(`e${place}`),
      openedAt: 1_000_000 - place,
    }));
    const full = { ...copy, readings: held };
    const store = {
      ...copy,
      readings: [
        ...held,
        { entryId: entryId('unread again'), openedAt: 999_000 },
        { entryId: entryId('of years ago'), openedAt: 7 },
      ],
    };
    const undone = undoneBy(store, full, { holds: holdsOf(full), savedAt: 2_000_000 });
    expect(undone.readings.map(({ entryId: id }) => id)).toEqual(['unread again']);
  });

  test('has room for some texts, and no more', () => {
    const long = anArticle('long', 'word '.repeat(500_000));
    expect(withinTextBudget([copy.articles[0] ?? long, long])).toHaveLength(1);
  });
});

describe('the generations that are kept', () => {
  test('are the newest, one of each of the last days and weeks, and the fullest', () => {
    const now = 400 * DAY;
    const all = [
      ...Array.from({ length: 30 }, (_, hour) => at(now - hour * 3_600_000)),
      at(now - 10 * DAY),
      at(now - 200 * DAY, 90),
      at(now - 300 * DAY, 80),
    ];
    const kept = keptGenerations(all, now).map(({ savedAt }) => Math.round((now - savedAt) / DAY));
    expect(kept.slice(0, 2)).toEqual([0, 0]);
    expect(kept).toContain(10);
    expect(kept).toContain(200);
    expect(kept).not.toContain(300);
    expect(kept.length).toBeLessThan(8);
  });

  test('stay within their room, the newest always among them', () => {
    const all = [at(3 * DAY, 1, 40_000_000), at(2 * DAY), at(DAY)];
    expect(keptGenerations(all, 3 * DAY)).toEqual([all[0]]);
  });

  test('are read newest first, and damaged entries of their list are left out', () => {
    expect(readCopyGenerations([at(1), null, { savedAt: 2 }, at(3)]).map(({ savedAt }) => savedAt)).toEqual([
      3, 1,
    ]);
    expect(readCopyGenerations('nonsense')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { StoryId } from '../../../src/core/model/ids';
import type { DatedHeadline, FollowedStory } from '../../../src/core/model/readers-hand';
import {
  NO_CONSTRAINTS,
  type ReportGroup,
  type StoryGroup,
} from '../../../src/core/stories/index/story-group';
import {
  type Grouped,
  isOver,
  newReportsOf,
  shownOn,
  threaded,
  withTakenOff,
} from '../../../src/core/timeline/thread-stories';
import { aHeadline, entryId } from '../../support/builders';

const DAY = 86_400_000;
const dated = (id: string, at: number, more: Partial<DatedHeadline> = {}): DatedHeadline => ({
  headline: aHeadline(id),
  at,
  threadedAt: null,
  takenOffAt: null,
  ...more,
});
const story: FollowedStory = {
  id: 'follow a',
  title: 'Title of a',
  followedAt: 10,
  lastMovedAt: 5,
  quietDays: 14,
  entries: [dated('a', 5)],
};
/** A story of reports, each the ids of its copies. */
const group = (...reports: string[][]): StoryGroup => ({
  id: `story ${reports[0]?.[0]}` as StoryId,
  entryIds: reports.flat().map(entryId),
  reports: reports.map((ids) => ({ entryIds: ids.map(entryId) })),
});

const grouped = (groups: StoryGroup[], more: Partial<Grouped> = {}): Grouped => ({
  groups,
  laterReportsOf: () => [],
  ...more,
});

const idsIn = (reports: readonly ReportGroup[]) => reports.map(({ entryIds }) => entryIds[0]);

describe('newReportsOf', () => {
  test('finds the other reports of the story, and nothing of other stories', () => {
    const found = newReportsOf(story, grouped([group(['a'], ['b', 'c']), group(['x'])]), NO_CONSTRAINTS);
    expect(found).toEqual([{ entryIds: ['b', 'c'] }]);
  });

  test('passes over copies of what is on the timeline', () => {
    expect(newReportsOf(story, grouped([group(['z', 'a'])]), NO_CONSTRAINTS)).toEqual([]);
  });
});

describe('newReportsOf, with what came later', () => {
  test('adds the reports, and asks for what goes on with the story as it has grown', () => {
    const asked: string[] = [];
    const laterReportsOf: Grouped['laterReportsOf'] = (known) => {
      asked.push(...known);
      return group(['later'], ['later still']).reports;
    };
    const found = newReportsOf(story, grouped([group(['a'], ['b'])], { laterReportsOf }), NO_CONSTRAINTS);
    expect([...new Set(asked)].sort()).toEqual(['a', 'b']);
    expect(found.map(({ entryIds }) => entryIds[0])).toEqual(['b', 'later', 'later still']);
  });

  test('what was threaded later does not take the rest of its story along, however old it is', () => {
    const grownTo = { ...story, entries: [dated('late', 4, { threadedAt: 20 }), ...story.entries] };
    const groups = [group(['a'], ['b']), group(['late'], ['stranger'])];
    expect(idsIn(newReportsOf(grownTo, grouped(groups), NO_CONSTRAINTS))).toEqual(['b']);
  });

  test('what the reader put together with a report on the timeline belongs to it, once', () => {
    const grownTo = { ...story, entries: [...story.entries, dated('late', 20, { threadedAt: 20 })] };
    const groups = [group(['a'], ['b']), group(['late'], ['kin'], ['stranger'])];
    const together = [
      [entryId('kin'), entryId('late')],
      [entryId('b'), entryId('a')],
    ] as const;
    expect(idsIn(newReportsOf(grownTo, grouped(groups), { together, apart: [] }))).toEqual(['b', 'kin']);
  });

  test('leaves out what the reader set apart from a report on the timeline', () => {
    const bonds = { together: [], apart: [[entryId('b'), entryId('a')]] } as const;
    expect(idsIn(newReportsOf(story, grouped([group(['a'], ['b'], ['c'])]), bonds))).toEqual(['c']);
  });
});

describe('withTakenOff', () => {
  const three = { ...story, entries: [dated('a', 5), dated('b', 6), dated('c', 7)], lastMovedAt: 7 };
  const groups = [group(['a'], ['b'], ['c'])];

  test('takes reports off for good, whichever goes first; put back, all is as it was', () => {
    const off = withTakenOff(withTakenOff(three, entryId('b'), 9), entryId('a'), 10);
    expect(shownOn(off).map(({ headline }) => headline.entryId)).toEqual(['c']);
    expect(newReportsOf(off, grouped(groups), NO_CONSTRAINTS)).toEqual([]);
    expect(off.lastMovedAt).toBe(7);
    const back = withTakenOff(withTakenOff(off, entryId('b'), null), entryId('a'), null);
    expect(back).toEqual(three);
  });

  test('what was taken off seeks nothing that goes on with it', () => {
    const asked: string[] = [];
    newReportsOf(
      withTakenOff(three, entryId('b'), 9),
      grouped([], {
        laterReportsOf: (known) => {
          asked.push(...known);
          return [];
        },
      }),
      NO_CONSTRAINTS,
    );
    expect(asked).toEqual(['a', 'c']);
  });
});

describe('threaded', () => {
  test('puts the new reports in their place in time and says when the story moved last', () => {
    const grown = threaded(story, [dated('d', 9), dated('b', 2)]);
    expect(grown.entries.map(({ headline }) => headline.entryId)).toEqual(['b', 'a', 'd']);
    expect(grown.lastMovedAt).toBe(9);
  });

  test('holds each entry once, also one that was taken off meanwhile', () => {
    const off = withTakenOff({ ...story, entries: [dated('a', 5), dated('b', 6)] }, entryId('b'), 9);
    expect(threaded(off, [dated('b', 6), dated('a', 5)])).toEqual(off);
  });

  test('an older report found late does not make it move', () => {
    expect(threaded(story, [dated('b', 2)]).lastMovedAt).toBe(5);
  });
});

describe('isOver', () => {
  test('holds from the day after the last quiet one', () => {
    expect(isOver(story, 5 + 14 * DAY)).toBe(false);
    expect(isOver(story, 6 + 14 * DAY)).toBe(true);
  });
});

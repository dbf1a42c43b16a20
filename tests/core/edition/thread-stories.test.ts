import { describe, expect, test } from 'vitest';
import { type Grouped, isOver, newReportsOf, threaded } from '../../../src/core/edition/thread-stories';
import type { StoryId } from '../../../src/core/model/ids';
import type { DatedHeadline, FollowedStory } from '../../../src/core/model/readers-hand';
import { NO_BONDS, type StoryGroup } from '../../../src/core/stories/story-group';
import { aHeadline, entryId } from '../../support/builders';

const DAY = 86_400_000;
const dated = (id: string, at: number): DatedHeadline => ({ headline: aHeadline(id), at });
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
  bonds: NO_BONDS,
  laterReportsOf: () => [],
  ...more,
});

describe('newReportsOf', () => {
  test('finds the other reports of the story, and nothing of other stories', () => {
    const found = newReportsOf(story, grouped([group(['a'], ['b', 'c']), group(['x'])]));
    expect(found).toEqual([{ entryIds: ['b', 'c'] }]);
  });

  test('passes over copies of what is on the timeline', () => {
    expect(newReportsOf(story, grouped([group(['z', 'a'])]))).toEqual([]);
  });
});

describe('newReportsOf, with what came later', () => {
  test('adds the reports, and asks for what goes on with the story as it has grown', () => {
    const asked: string[] = [];
    const laterReportsOf: Grouped['laterReportsOf'] = (known) => {
      asked.push(...known);
      return group(['later'], ['later still']).reports;
    };
    const found = newReportsOf(story, grouped([group(['a'], ['b'])], { laterReportsOf }));
    expect([...new Set(asked)].sort()).toEqual(['a', 'b']);
    expect(found.map(({ entryIds }) => entryIds[0])).toEqual(['b', 'later', 'later still']);
  });

  test('what was threaded later takes the rest of its story along only where that goes on by itself', () => {
    const grownTo = { ...story, entries: [...story.entries, dated('late', 20)] };
    const groups = [group(['a'], ['b']), group(['late'], ['stranger'])];
    expect(newReportsOf(grownTo, grouped(groups)).map(({ entryIds }) => entryIds[0])).toEqual(['b']);
  });

  test('leaves out what the reader set apart from a report on the timeline', () => {
    const bonds = { together: [], apart: [[entryId('b'), entryId('a')]] } as const;
    const found = newReportsOf(story, grouped([group(['a'], ['b'], ['c'])], { bonds }));
    expect(found.map(({ entryIds }) => entryIds[0])).toEqual(['c']);
  });
});

describe('threaded', () => {
  test('puts the new reports in their place in time and says when the story moved last', () => {
    const grown = threaded(story, [dated('d', 9), dated('b', 2)]);
    expect(grown.entries.map(({ headline }) => headline.entryId)).toEqual(['b', 'a', 'd']);
    expect(grown.lastMovedAt).toBe(9);
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addReportSteps, addReports } from '../../../src/core/stories/add-reports';
import { groupInSlices, groupReports, SLICE, storiesIn } from '../../../src/core/stories/group-reports';
import { createStoryIndex } from '../../../src/core/stories/index/story-index';
import { report, someReports } from '../../support/reports';

describe('adding reports in steps', () => {
  test('gives the same index as adding them at once', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const [whole, stepped] = [createStoryIndex(), createStoryIndex()];
        addReports(whole, reports);
        for (const _ of addReportSteps(stepped, reports)) storiesIn(stepped);
        expect(stepped).toEqual(whole);
      }),
    );
  });

  test('leaves a whole index between two steps: what is there then has its stories', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const index = createStoryIndex();
        for (const _ of addReportSteps(index, reports)) {
          const held = storiesIn(index).flatMap(({ entryIds }) => entryIds);
          expect([...held].sort()).toEqual([...index.documents.docOf.keys()].sort());
        }
      }),
    );
  });

  test('takes in several days at once as one day after the other', () => {
    const days = [20, 21, 22].map((day) =>
      report(`day${day}`, 'Dam bursts above valley', { publishedAt: Date.UTC(2026, 1, day, 8) }),
    );
    const [atOnce, inTurn] = [createStoryIndex(), createStoryIndex()];
    addReports(atOnce, days);
    for (const day of days) addReports(inTurn, [day]);
    expect(atOnce).toEqual(inTurn);
  });

  test('rests between two days, and within one', () => {
    const stepsOf = (...days: number[]): number =>
      [
        ...addReportSteps(
          createStoryIndex(),
          days.map((day) =>
            report(`day${day}`, 'Dam bursts above valley', { publishedAt: Date.UTC(2026, 1, day, 8) }),
          ),
        ),
      ].length;
    expect(stepsOf(20)).toBeGreaterThan(1);
    expect(stepsOf(20, 21, 22)).toBe(3 * stepsOf(20) + 2);
  });
});

describe('groupInSlices', () => {
  test('makes of one slice the stories that all at once make', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        fc.pre(reports.length <= SLICE);
        expect(groupInSlices(reports)).toEqual(groupReports(reports));
      }),
    );
  });

  test('cuts by when reports were published, whatever the order in which they are given', () => {
    const many = Array.from({ length: 2 * SLICE + 7 }, (_, at) =>
      report(`entry${at}`, `topic${at % 13} topic${at % 7} topic${at % 31} topic${at % 5}`, {
        publishedAt: Date.UTC(2026, 1, 20, 8, at),
      }),
    );
    expect(groupInSlices([...many].reverse())).toEqual(groupInSlices(many));
  });
});

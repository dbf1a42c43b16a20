import { describe, expect, test } from 'vitest';
import { groupInSlices } from '../../../src/core/stories/group-reports';
import { oneDayIn, type Told } from '../../support/one-day-in';
import { report } from '../../support/reports';

const MINUTE_MS = 60_000;

const storiesOf = (language: string, told: readonly Told[]): readonly string[] =>
  groupInSlices(
    told.map(([event, title, text], at) =>
      report(`${event}${at}`, title, {
        text,
        language,
        publishedAt: Date.UTC(2026, 10, 30, 5) + at * 10 * MINUTE_MS,
      }),
    ),
  ).map(({ entryIds }) => entryIds.map((id) => id.charAt(0)).join(''));

describe('one event is one story in the inflected words of its language', () => {
  test.each(Object.entries(oneDayIn))('%s', (language, told) => {
    const stories = storiesOf(language, told);
    expect(stories.some((events) => /^aaa?$/.test(events))).toBe(true);
    expect(stories.filter((events) => new Set(events).size > 1)).toEqual([]);
  });
});

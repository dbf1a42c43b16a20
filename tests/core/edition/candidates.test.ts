import { describe, expect, test } from 'vitest';
import { chooseCandidates } from '../../../src/core/edition/candidates';
import type { Entry } from '../../../src/core/model/entry';
import { aFeed, anEntry, composing, DAY_MS, EVENING } from '../../support/edition-news';

const chosen = (...input: Parameters<typeof composing>): readonly string[] =>
  chooseCandidates(composing(...input)).candidates.map(({ title }) => title);

const daysAgo = (days: number, id = `north-${days}`): Entry =>
  anEntry(id, `${days} days ago`, {
    publishedAt: EVENING - days * DAY_MS,
    firstSeenAt: EVENING - days * DAY_MS,
  });

const earlier = [{ composedAt: EVENING - DAY_MS, stories: [], passedOver: [] }];

describe('chooseCandidates', () => {
  test('takes what was published since the weekend, oldest first', () => {
    const busy = [0.1, 0.2, 0.3, 0.4, 0.5].map((days) => daysAgo(days));
    expect(chosen([daysAgo(1), daysAgo(2), daysAgo(5), ...busy]).slice(0, 2)).toEqual([
      '2 days ago',
      '1 days ago',
    ]);
  });

  test('waits longer for readers of a feed that publishes rarely', () => {
    expect(chosen([daysAgo(6)], { past: earlier, feeds: [aFeed('north', { followedAt: 0 })] })).toEqual([
      '6 days ago',
    ]);
  });

  test('shows older things in the first edition of all, but only where nothing is recent', () => {
    expect(chosen([daysAgo(40)])).toEqual(['40 days ago']);
    expect(chosen([daysAgo(40), daysAgo(1)])).toEqual(['1 days ago']);
    expect(chosen([daysAgo(40)], { past: earlier })).toEqual([]);
  });

  test('leaves out feeds that are not followed, and what is not yet there', () => {
    expect(chosen([daysAgo(1)], { feeds: [] })).toEqual([]);
    expect(chosen([daysAgo(-1)])).toEqual([]);
  });

  test('dates an entry of tomorrow to when it came', () => {
    const ahead = anEntry('north-1', 'Ahead', {
      publishedAt: EVENING + DAY_MS,
      firstSeenAt: EVENING - DAY_MS,
    });
    expect(chooseCandidates(composing([ahead])).candidates[0]?.report.publishedAt).toBe(EVENING - DAY_MS);
  });

  test('heads an untitled note with what it begins with', () => {
    expect(chosen([anEntry('north-1', '', { text: 'Snow fell\nin Oslo. More later.' })])).toEqual([
      'Snow fell in Oslo.',
    ]);
    const long = anEntry('north-1', '', { text: `${'many words and '.repeat(20)}an end.` });
    expect(chosen([long])[0]).toMatch(/^many words and .*(?:many|words|and)…$/);
    expect(chosen([anEntry('north-1', ' ')])).toEqual([]);
  });

  test('reads the language where the feed does not say', () => {
    const text =
      'Der Bundestag hat am Freitag über die Rente abgestimmt, und die Regierung ist mit dem Gesetz nicht zufrieden.';
    const entry = anEntry('north-1', 'Bundestag stimmt ab', { text, language: null });
    expect(chooseCandidates(composing([entry])).candidates[0]?.report.language).toBe('de');
  });
});

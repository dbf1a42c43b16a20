import { describe, expect, test } from 'vitest';
import { addReports } from '../../../../src/core/stories/add-reports';
import { bisect } from '../../../../src/core/stories/clusters/bisect';
import { groupReports } from '../../../../src/core/stories/group-reports';
import type { Report } from '../../../../src/core/stories/index/report';
import { createStoryIndex } from '../../../../src/core/stories/index/story-index';
import { report } from '../../../support/reports';

const arrest = (who: string, where: string, team: string): readonly string[] => [
  `${team} star ${who} arrested on suspicion of drunk driving in ${where}`,
  `Police in ${where} arrest ${who} for drunk driving`,
  `${who} of the ${team} arrested, suspected of driving drunk`,
  `Drunk driving arrest: ${where} police hold ${team} player ${who}`,
  `${team} player ${who} released after ${where} drunk driving arrest`,
  `Arrested for drunk driving, ${who} apologises to ${team} fans in ${where}`,
  `Coach stands by ${who} after arrest for drunk driving in ${where}`,
  `What police say about the drunk driving arrest of ${team} player ${who}`,
];

const reportsOn = (event: string, titles: readonly string[]): readonly Report[] =>
  titles.map((title, at) => report(`${event}${at}`, title));

const lookAlikes = [
  ...reportsOn('keller', arrest('Keller', 'Denver', 'Falcons')),
  ...reportsOn('morel', arrest('Morel', 'Boston', 'Rovers')),
];

const oneEvent = reportsOn('bridge', [
  'Bridge collapses in Genoa, dozens feared dead',
  'Genoa bridge collapse: at least 26 dead',
  'Rescuers search rubble of collapsed bridge in Genoa',
  'Families wait for news after Genoa bridge collapse',
  'Survivor tells how the Genoa bridge gave way',
  'Rain and lightning before bridge fell in Genoa, witnesses say',
  'Minister blames operator for Genoa bridge collapse',
  'Operator of Genoa bridge rejects blame for collapse',
  'Engineers had warned about bridge in Genoa for years',
  'Genoa bridge: government wants operator to lose its licence',
  'Shares of bridge operator fall after Genoa collapse',
  'State funeral for victims of Genoa bridge collapse',
]);

const cutIn = (reports: readonly Report[]) => {
  const index = createStoryIndex();
  addReports(index, reports);
  return bisect(
    index,
    reports.map(({ entryId }) => index.documents.docOf.get(entryId) ?? 0),
  );
};

describe('bisect', () => {
  test('finds the two events in a story of two', () => {
    const sides = cutIn(lookAlikes);
    expect([sides?.one, sides?.other].map((side) => side?.join()).sort()).toEqual([
      '0,1,2,3,4,5,6,7',
      '8,9,10,11,12,13,14,15',
    ]);
  });

  test('leaves one event whole, though it has two sides', () => {
    expect(cutIn(oneEvent)).toBeNull();
  });

  test('finds none where the texts are the same, or say nothing', () => {
    const titles = (title: string) => Array.from({ length: 14 }, () => title);
    expect(cutIn(reportsOn('same', titles('Dam bursts above the valley after heavy rain')))).toBeNull();
    expect(cutIn(reportsOn('empty', titles('')))).toBeNull();
  });

  test('does not judge a few texts', () => {
    const few = lookAlikes.filter((_, at) => at % 8 < 5);
    expect(cutIn(few)).toBeNull();
  });
});

describe('groupReports, with look-alike events', () => {
  test('two events of one kind are two stories, in any order, and among the news of one event', () => {
    const sizes = (reports: readonly Report[]) =>
      groupReports(reports)
        .map(({ entryIds }) => `${entryIds[0]}`.replace(/\d/, '').concat(` ${entryIds.length}`))
        .sort();
    expect(sizes(lookAlikes)).toEqual(['keller 8', 'morel 8']);
    expect(sizes([...lookAlikes].reverse())).toEqual(['keller 8', 'morel 8']);
    expect(sizes([...oneEvent, ...lookAlikes])).toEqual(['bridge 12', 'keller 8', 'morel 8']);
  });

  test('what the reader put together is not parted', () => {
    const [one] = lookAlikes;
    const other = lookAlikes.at(-1);
    if (one === undefined || other === undefined) throw new Error('no reports');
    const stories = groupReports(lookAlikes, { together: [[one.entryId, other.entryId]], apart: [] });
    expect(
      stories.some(({ entryIds }) => entryIds.includes(one.entryId) && entryIds.includes(other.entryId)),
    ).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { addReports } from '../../../../src/core/stories/add-reports';
import { groupReports } from '../../../../src/core/stories/group-reports';
import { createStoryIndex } from '../../../../src/core/stories/index/story-index';
import { nameOverlapIn } from '../../../../src/core/stories/similarity/name-overlap';
import { report } from '../../../support/reports';

const nameOverlap = (...titles: readonly string[]): number => {
  const index = createStoryIndex();
  addReports(
    index,
    titles.map((title, at) => report(`r${at}`, title, { publishedAt: at })),
  );
  return nameOverlapIn(index)(0, 1);
};

describe('nameOverlapIn', () => {
  test('names something each and nothing in common: not of one event', () => {
    expect(nameOverlap('Strong quake hits Chile', 'Strong quake hits Japan')).toBeLessThan(0.5);
  });

  test('a name in common, or none on one side: nothing against it', () => {
    expect(nameOverlap('Strong quake hits Chile', 'Quake near Santiago in Chile')).toBe(1);
    expect(nameOverlap('Strong quake hits Chile', 'Strong quake hits the coast')).toBe(1);
    expect(nameOverlap('', 'Strong quake hits Chile')).toBe(1);
  });

  test('one word in common of two texts joins nothing, be it a place, an office, a day or a figure', () => {
    for (const [one, other] of [
      [
        'Port city library lends its first telescope in March to readers who wait outside every evening',
        'Steelmaker cuts hundreds of jobs in March because orders from abroad fell after summer',
      ],
      [
        'Wildfire closes the harbour road on Gotland while ferries carry tourists and cattle to safety',
        'Record number of students want to become chefs on Gotland after a television series about cooking',
      ],
      [
        'Mayor opens the new swimming hall at noon with speeches, music and free lemonade for children',
        'Mayor quarrels over parking fees with shopkeepers whose customers stay away since autumn',
      ],
    ] as const)
      expect(nameOverlap(one, other)).toBe(0);
  });

  test('a name at the beginning of a headline is known by how others write it', () => {
    expect(nameOverlap('Chile counts its dead', 'Japan counts its dead')).toBe(1);
    expect(
      nameOverlap(
        'Chile counts its dead',
        'Japan counts its dead',
        'Trade of Chile grows',
        'Trade of Japan grows',
      ),
    ).toBeLessThan(0.5);
  });
});

describe('groupReports, with one kind of event in many places', () => {
  const PLACES = ['Chile', 'Japan', 'Iran', 'Peru', 'Turkey'];

  test('quakes in five countries are five stories', () => {
    const reports = PLACES.flatMap((doc, at) => [
      report(`first ${doc}`, `Earthquake of magnitude ${5 + at}.${at} strikes ${doc}`),
      report(`second ${doc}`, `Strong earthquake hits ${doc}, no deaths reported`),
      report(`third ${doc}`, `Buildings damaged in ${doc} by earthquake of magnitude ${5 + at}.${at}`),
    ]);
    const stories = groupReports(reports).map(({ entryIds }) => entryIds.map((id) => id.split(' ')[1]));
    expect(stories).toHaveLength(PLACES.length);
    for (const docs of stories) expect(new Set(docs).size).toBe(1);
  });

  test('a template whose every word recurs joins no two countries', () => {
    const groups = ['Teachers', 'Nurses', 'Farmers', 'Miners', 'Drivers', 'Doctors'];
    const topics = ['wages', 'pensions', 'hours', 'safety', 'housing', 'taxes', 'strikes'];
    const sixty = Array.from({ length: 60 }, (_, at) => {
      const doc = PLACES[at % 5] ?? '';
      return report(`${doc} ${at}`, `${groups[at % 6]} in ${doc} vote on ${topics[at % 7]}`);
    });
    for (const { entryIds } of groupReports(sixty)) {
      expect(new Set(entryIds.map((id) => id.split(' ')[0])).size).toBe(1);
    }
  });
});

import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../../src/core/model/ids';
import { addReports } from '../../../src/core/stories/add-reports';
import { storiesIn } from '../../../src/core/stories/group-reports';
import type { Report } from '../../../src/core/stories/index/report';
import { NO_CONSTRAINTS } from '../../../src/core/stories/index/story-group';
import { createStoryIndex } from '../../../src/core/stories/index/story-index';
import { laterReports } from '../../../src/core/timeline/later-reports';
import { report, threeEvents } from '../../support/reports';

const DAY = 86_400_000;
const START = Date.UTC(2026, 1, 20, 8);
const on = (day: number, id: string, title: string): Report =>
  report(id, title, { publishedAt: START + day * DAY });

const TRIAL = [
  on(0, 'trial1', 'Trial of banker Olsen over Nordbank fraud opens in Oslo'),
  on(0, 'trial2', 'Banker Olsen denies Nordbank fraud as Oslo trial opens'),
];
const VERDICT = [
  on(9, 'verdict1', 'Banker Olsen found guilty of Nordbank fraud in Oslo trial'),
  on(9, 'verdict2', 'Oslo trial: Olsen guilty of fraud at Nordbank'),
];
const OTHERS = [
  on(9, 'other1', 'Trial over ferry disaster opens in Lisbon'),
  on(9, 'other2', 'Oslo opens a new library by the harbour'),
  on(9, 'other3', 'Guilty verdict in Madrid tax fraud trial'),
];

function followed(reports: readonly Report[], known: readonly string[], bonds = NO_CONSTRAINTS) {
  const index = createStoryIndex();
  addReports(index, reports, bonds);
  return laterReports(index, known as EntryId[], storiesIn(index)).flatMap(({ entryIds }) => entryIds);
}

describe('laterReports', () => {
  test('finds a story again after days of quiet, and no other trial', () => {
    const found = followed([...threeEvents, ...TRIAL, ...VERDICT, ...OTHERS], ['trial1', 'trial2']);
    expect(found.sort()).toEqual(['verdict1', 'verdict2']);
  });

  test('looks forward only, and not at what came in the same days', () => {
    expect(followed([...TRIAL, ...VERDICT, ...OTHERS], ['verdict1', 'verdict2'])).toEqual([]);
    // Grouping has looked at these; here something kept them apart.
    const apart = TRIAL.flatMap((one) => VERDICT.map((other) => [one.entryId, other.entryId] as const));
    const verdictOn = (days: number) => VERDICT.map((each) => ({ ...each, publishedAt: START + days * DAY }));
    const known = ['trial1', 'trial2'];
    expect(followed([...TRIAL, ...verdictOn(0.5)], known, { together: [], apart })).toEqual([]);
    expect(followed([...TRIAL, ...verdictOn(2)], known, { together: [], apart })).toHaveLength(2);
  });

  test('a later chapter goes on by itself, from day to day', () => {
    const appeal = on(
      10,
      'appeal',
      'Banker Olsen to appeal guilty verdict in Nordbank fraud trial, Oslo court told',
    );
    const news = [...threeEvents, ...TRIAL, ...VERDICT, appeal, ...OTHERS];
    expect(followed(news, ['trial1', 'trial2', 'verdict1', 'verdict2'])).toContain('appeal');
  });

  test('finds nothing for reports that are no longer there', () => {
    expect(followed([...VERDICT, ...OTHERS], ['trial1'])).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../../src/core/model/ids';
import { addReports } from '../../../src/core/stories/add-reports';
import { storiesIn } from '../../../src/core/stories/group-reports';
import { laterReports } from '../../../src/core/stories/later-reports';
import { createNewsroom } from '../../../src/core/stories/newsroom';
import type { Report } from '../../../src/core/stories/report';
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

function followed(reports: readonly Report[], known: readonly string[]) {
  const newsroom = createNewsroom();
  addReports(newsroom, reports);
  return laterReports(newsroom, known as EntryId[], storiesIn(newsroom)).flatMap(({ entryIds }) => entryIds);
}

describe('laterReports', () => {
  test('finds a story again after days of quiet, and no other trial', () => {
    const found = followed([...threeEvents, ...TRIAL, ...VERDICT, ...OTHERS], ['trial1', 'trial2']);
    expect(found.sort()).toEqual(['verdict1', 'verdict2']);
  });

  test('looks forward only, and not at what came in the same days', () => {
    expect(followed([...TRIAL, ...VERDICT, ...OTHERS], ['verdict1', 'verdict2'])).toEqual([]);
    const sameDay = VERDICT.map((each) => ({ ...each, publishedAt: START }));
    const newsroom = createNewsroom();
    addReports(newsroom, [...TRIAL, ...sameDay]);
    const own = storiesIn(newsroom).find(({ entryIds }) => entryIds.includes('trial1' as EntryId));
    expect(followed([...TRIAL, ...sameDay], own?.entryIds ?? [])).toEqual([]);
  });

  test('finds nothing for reports that are no longer there', () => {
    expect(followed([...VERDICT, ...OTHERS], ['trial1'])).toEqual([]);
  });
});

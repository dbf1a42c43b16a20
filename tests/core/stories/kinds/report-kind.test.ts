import { expect, test } from 'vitest';
import { furnitureOf, withoutFurniture } from '../../../../src/core/stories/kinds/furniture';
import { reportKindOf } from '../../../../src/core/stories/kinds/report-kind';
import { anEntry } from '../../../support/news';

const DAY_MS = 86_400_000;
const titled = (titles: readonly string[]) =>
  titles.map((title, day) => anEntry(['paper', title, `What happened on day ${day}.`], day * DAY_MS));
const NEWS = [
  'Old bridge to close for two years',
  'Ferry adds winter crossings',
  'Teachers end strike after nine days',
  'Reef mapped by drones',
  'Wolf sighted near Oberheim',
  'Apple harvest worst in twenty years',
];
const kindsIn = (titles: readonly string[]): readonly string[] => {
  const furniture = furnitureOf(titled(titles));
  return titled(titles).map((entry) => reportKindOf(entry, 'en', furniture));
};

test('a title that comes back with another day beside other entries is a regular feature', () => {
  const row = ['Harbour talk, 26 November', 'Harbour talk, 27 November', 'Harbour talk, 28 November'];
  expect(kindsIn([...row, ...NEWS])).toEqual([...row.map(() => 'regular'), ...NEWS.map(() => 'news')]);
});

test.each([
  [['Ep. 41: The fog', 'Ep. 42: The fog', 'Ep. 43: The fog']],
  [['Blechroboter vom 26. November', 'Blechroboter vom 27. November', 'Blechroboter vom 28. November']],
  [['ブリキロボ #11', 'ブリキロボ #12', 'ブリキロボ #13']],
])('a feed that consists of its series has instalments: %j', (row) => {
  expect(kindsIn(row)).toEqual(row.map(() => 'instalment'));
});

test('figures that change in one headline are news each time', () => {
  const row = [120, 180, 260, 410].map((cases) => `Cholera outbreak: ${cases} cases reported in Port Vale`);
  expect(kindsIn([...row, ...NEWS])).toEqual([...row, ...NEWS].map(() => 'news'));
});

test('three versions of one headline within an hour are no series', () => {
  const entries = [1, 2, 3].map((at) => anEntry(['paper', `Storm warning ${at} November`, ''], at * 60_000));
  expect([...furnitureOf(entries).series]).toEqual([]);
});

test('a label says it, whatever the title', () => {
  const [entry] = titled(['Grid for a wet Sunday']);
  if (entry === undefined) throw new Error('One title gives one entry');
  const furniture = furnitureOf([]);
  expect(reportKindOf({ ...entry, categories: ['Crosswords'] }, 'en', furniture)).toBe('regular');
  expect(reportKindOf({ ...entry, categories: ['Advertorial'] }, 'en', furniture)).toBe('paid');
  expect(reportKindOf(entry, 'en', furniture)).toBe('news');
});

test('a text is read without what its feed says every time', () => {
  const begging = 'Members of the Harbour Club read every story a day early.';
  const entries = NEWS.map((title, at) => anEntry(['paper', title, `${title}, it was said. ${begging}`], at));
  expect(withoutFurniture(`The fog came at noon. ${begging}`, furnitureOf(entries))).toBe(
    'The fog came at noon.',
  );
});

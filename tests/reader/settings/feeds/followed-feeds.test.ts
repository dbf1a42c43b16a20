import { describe, expect, test } from 'vitest';
import {
  type FollowedFeed,
  feedsWith,
  firstOf,
  folderName,
  folderOf,
  groupsOf,
} from '../../../../src/reader/settings/feeds/followed-feeds';
import { aFeed, aHealth } from '../../../support/builders';

const followed = (id: string, more: Partial<FollowedFeed> = {}): FollowedFeed => ({
  feed: aFeed(id),
  health: aHealth(id),
  aside: [],
  isRemoved: false,
  ...more,
});
const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
const shape = (feeds: readonly FollowedFeed[]) =>
  groupsOf(feeds, byText).map(({ kind, folder, feeds: inside }) => [
    kind,
    folderName(folder),
    ...inside.map(({ feed }) => feed.id),
  ]);

describe('groupsOf', () => {
  test('puts feeds with problems first, then those that wait, then folders in order', () => {
    expect(
      shape([
        followed('d', { feed: aFeed('d', { folder: ['News', 'Local'] }) }),
        followed('c', { feed: aFeed('c', { folder: ['News'] }) }),
        followed('w', { health: aHealth('w', { problem: 'permission-missing' }) }),
        followed('b', { health: aHealth('b', { problem: 'feed-gone' }) }),
        followed('a', { health: null }),
      ]),
    ).toEqual([
      ['ailing', '', 'b'],
      ['waiting', '', 'w'],
      ['folder', '', 'a'],
      ['folder', 'News', 'c'],
      ['folder', 'News / Local', 'd'],
    ]);
  });

  test('leaves a paused feed with its folder, whatever went wrong before', () => {
    const paused = followed('p', {
      feed: aFeed('p', { pausedAt: 5 }),
      health: aHealth('p', { problem: 'feed-gone' }),
    });
    expect(shape([paused])).toEqual([['folder', '', 'p']]);
  });

  test('sorts by title inside each', () => {
    const named = (id: string, title: string) => followed(id, { feed: aFeed(id, { title }) });
    expect(shape([named('1', 'Zebra'), named('2', 'Alder')])).toEqual([['folder', '', '2', '1']]);
  });
});

describe('feedsWith', () => {
  const feeds = [
    followed('a', { feed: aFeed('a', { title: 'El País', folder: ['Noticias'] }) }),
    followed('b', { feed: aFeed('b', { title: 'Quiet Science', folder: ['Ciencia'] }) }),
  ];
  test.each([
    ['pais', ['a']],
    ['PAÍS noti', ['a']],
    ['b.example', ['b']],
    ['ciencia', ['b']],
    ['  ', ['a', 'b']],
    ['pais science', []],
  ])('“%s” finds %j', (typed, ids) => {
    expect(feedsWith(feeds, typed).map(({ feed }) => feed.id)).toEqual(ids);
  });
});

describe('firstOf', () => {
  test('cuts through groups and drops the empty ones', () => {
    const groups = groupsOf(
      [
        followed('a', { health: aHealth('a', { problem: 'feed-gone' }) }),
        followed('b', { feed: aFeed('b', { folder: ['B'] }) }),
        followed('c', { feed: aFeed('c', { folder: ['B'] }) }),
        followed('d', { feed: aFeed('d', { folder: ['D'] }) }),
      ],
      byText,
    );
    expect(firstOf(groups, 2).map(({ feeds: inside }) => inside.map(({ feed }) => feed.id))).toEqual([
      ['a'],
      ['b'],
    ]);
    expect(firstOf(groups, 9)).toEqual(groups);
  });
});

describe('folderOf', () => {
  test('reads what folderName writes, and forgives blanks', () => {
    expect(folderOf(folderName(['News', 'Local']))).toEqual(['News', 'Local']);
    expect(folderOf(' News/ / Local ')).toEqual(['News', 'Local']);
    expect(folderOf('')).toEqual([]);
  });
});

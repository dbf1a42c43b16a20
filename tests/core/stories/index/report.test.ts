import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/core/model/entry';
import type { EntryId, FeedId } from '../../../../src/core/model/ids';
import { reportOf } from '../../../../src/core/stories/index/report';

const NOON = Date.UTC(2026, 1, 20, 12);

const entry = (more: Partial<Entry>): Entry => ({
  id: 'entry' as EntryId,
  feedId: 'feed' as FeedId,
  guid: null,
  address: 'https://www.paper.example/quake?utm_source=rss',
  title: 'Earthquake shakes Chile',
  author: null,
  publishedAt: NOON,
  updatedAt: null,
  summary: 'It was felt in the capital.',
  content: [],
  language: 'en-GB',
  image: null,
  categories: [],
  enclosures: [],
  commentsAddress: null,
  firstSeenAt: NOON,
  position: 0,
  ...more,
});

describe('reportOf', () => {
  test('an address is compared in its canonical spelling, and its host names the outlet', () => {
    expect(reportOf(entry({}))).toMatchObject({
      address: 'https://paper.example/quake',
      outlet: 'paper.example',
      language: 'en',
    });
  });

  test('a link to the front page is no address of an article', () => {
    expect(reportOf(entry({ address: 'https://paper.example/' }))).toMatchObject({
      address: null,
      outlet: 'paper.example',
    });
  });

  test('what a feed that gathers took over is of the outlet that it names', () => {
    const source = { name: 'Gazette', address: 'https://www.gazette.co.uk/rss' };
    const address = 'https://gatherer.example/articles/CBMi1';
    expect(reportOf(entry({ source, address }))).toMatchObject({ outlet: 'gazette.co.uk', isGathered: true });
    expect(reportOf(entry({}))).toMatchObject({ isGathered: false });
    // A feed may name itself at every entry.
    const itself = { name: 'Paper', address: 'https://news.paper.example/rss' };
    expect(reportOf(entry({ source: itself }))).toMatchObject({ outlet: 'paper.example', isGathered: false });
    const unknown = { name: 'Art Weekly', address: null };
    expect(reportOf(entry({ source: unknown }))).toMatchObject({ isGathered: false });
  });

  test('without an address the feed is the outlet', () => {
    expect(reportOf(entry({ address: null })).outlet).toBe('feed');
  });

  test('the longer of description and content is the text', () => {
    const content = [
      {
        kind: 'paragraph',
        children: [{ kind: 'text', text: 'It was felt in the capital, and on the coast.' }],
      },
    ] as const;
    expect(reportOf(entry({ content })).text).toBe('It was felt in the capital, and on the coast.');
    expect(reportOf(entry({})).text).toBe('It was felt in the capital.');
  });

  test('a missing date is when it was first seen, and so is one in the future', () => {
    expect(reportOf(entry({ publishedAt: null })).publishedAt).toBe(NOON);
    expect(reportOf(entry({ publishedAt: NOON + 86_400_000 })).publishedAt).toBe(NOON);
    expect(reportOf(entry({ publishedAt: NOON - 1 })).publishedAt).toBe(NOON - 1);
  });
});

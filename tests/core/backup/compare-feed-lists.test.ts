import { describe, expect, test } from 'vitest';
import { compareFeedLists } from '../../../src/core/backup/compare-feed-lists';
import { generationOf } from '../../../src/core/backup/feed-list-generations';
import type { Feed } from '../../../src/core/model/feed';
import type { FeedId } from '../../../src/core/model/ids';

const feeds = (count: number, from = 0): Feed[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `f${from + at}` as FeedId,
    address: `https://${from + at}.example/`,
    title: '',
    homeAddress: null,
    folder: [],
    followedAt: 0,
    pausedAt: null,
  }));

const TUESDAY = 2000;
const MONDAY = 1000;

describe('compareFeedLists', () => {
  test('asks when the list is much shorter than it was', () => {
    expect(
      compareFeedLists(feeds(15), [generationOf(feeds(84), TUESDAY), generationOf(feeds(80), MONDAY)]),
    ).toEqual({
      verdict: 'ask',
      why: 'much-shorter',
      now: 15,
      choices: [
        { savedAt: TUESDAY, feeds: 84, lost: 69 },
        { savedAt: MONDAY, feeds: 80, lost: 65 },
      ],
    });
  });

  test('does not ask about what the reader unfollowed, which both copies know', () => {
    expect(
      compareFeedLists(feeds(15), [generationOf(feeds(15), TUESDAY), generationOf(feeds(84), MONDAY)]),
    ).toEqual({
      verdict: 'agree',
    });
  });

  test('asks when the list is missing, empty or damaged', () => {
    const copies = [generationOf(feeds(3), TUESDAY), generationOf([], MONDAY)];
    const choices = [{ savedAt: TUESDAY, feeds: 3, lost: 3 }];
    expect(compareFeedLists('missing', copies)).toEqual({ verdict: 'ask', why: 'missing', now: 0, choices });
    expect(compareFeedLists([], copies)).toEqual({ verdict: 'ask', why: 'missing', now: 0, choices });
    expect(compareFeedLists('damaged', copies)).toEqual({ verdict: 'ask', why: 'damaged', now: 0, choices });
  });

  test('has nothing to ask in a new profile', () => {
    expect(compareFeedLists('missing', [])).toEqual({ verdict: 'agree' });
  });

  test('says so even when a damaged list has no copy', () => {
    expect(compareFeedLists('damaged', [])).toEqual({ verdict: 'ask', why: 'damaged', now: 0, choices: [] });
  });

  test.each([
    [16, 20, 'agree'],
    [15, 20, 'ask'],
    [401, 500, 'agree'],
    [400, 500, 'ask'],
    [1, 5, 'agree'],
  ])('with %i feeds where there were %i, the verdict is %s', (now, before, verdict) => {
    expect(compareFeedLists(feeds(now), [generationOf(feeds(before), TUESDAY)]).verdict).toBe(verdict);
  });

  test('takes a longer list for the better one, whatever is in it', () => {
    expect(compareFeedLists(feeds(30, 100), [generationOf(feeds(20), TUESDAY)])).toEqual({
      verdict: 'agree',
    });
  });
});

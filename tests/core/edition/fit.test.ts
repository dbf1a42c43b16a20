import { describe, expect, test } from 'vitest';
import { howManyFit, mostStoriesWithin, secondsToRead, storiesWithin } from '../../../src/core/edition/fit';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('howManyFit', () => {
  test('fills the minutes and no more', () => {
    expect(howManyFit({ kind: 'minutes', count: 1 }, [30, 20, 10, 10])).toBe(3);
  });

  test('always has room for the lead', () => {
    expect(howManyFit({ kind: 'minutes', count: 1 }, [90, 5])).toBe(1);
  });

  test('counts stories where stories were asked for', () => {
    expect(howManyFit({ kind: 'stories', count: 2 }, [90, 90, 90])).toBe(2);
    expect(howManyFit({ kind: 'stories', count: 5 }, [90])).toBe(1);
  });
});

describe('secondsToRead', () => {
  test('reads the whole summary of the lead, and the opening sentence of another story', () => {
    const story = { title: words(10), sentences: [words(20), words(20)] };
    expect(secondsToRead(story, true) - secondsToRead(story, false)).toBeCloseTo((20 / 230) * 60);
  });

  test('takes a moment for deciding even where there is hardly anything to read', () => {
    expect(secondsToRead({ title: 'A', sentences: [] }, false)).toBeGreaterThan(4);
  });
});

describe('storiesWithin and mostStoriesWithin', () => {
  test('end, whatever is asked for', () => {
    expect(storiesWithin({ kind: 'stories', count: 100_000 })).toBe(60);
    expect(mostStoriesWithin({ kind: 'minutes', count: 600 })).toBe(60);
    expect(storiesWithin({ kind: 'minutes', count: 5 })).toBe(30);
  });
});

import { describe, expect, test } from 'vitest';
import { habitsOf } from '../../../src/core/edition/feed-habits';
import type { Entry } from '../../../src/core/model/entry';
import type { FeedId } from '../../../src/core/model/ids';
import { aFeed, anEntry, DAY_MS, EVENING, HOUR_MS } from '../../support/edition-news';

const habits = (entries: readonly Entry[], followedDaysAgo = 0) =>
  habitsOf([aFeed('north', { followedAt: EVENING - followedDaysAgo * DAY_MS })], entries, EVENING).get(
    'north' as FeedId,
  );

/** Entries in the order of a document, published so many hours before the evening. */
const document = (...hoursAgo: number[]): readonly Entry[] =>
  hoursAgo.map((hours, position) =>
    anEntry(`north-${position}`, 'A', {
      publishedAt: EVENING - hours * HOUR_MS,
      firstSeenAt: EVENING,
      position,
    }),
  );

describe('habitsOf', () => {
  test('counts entries a day over what is known of the feed', () => {
    expect(habits(document(1, 3, 5, 7, 48))?.entriesPerDay).toBeCloseTo(2.5);
    expect(habits(document(12), 20)?.entriesPerDay).toBeCloseTo(0.1);
  });

  test('is not slowed down by one old entry at the end', () => {
    expect(habits(document(1, 2, 3, 4, 24 * 400))?.entriesPerDay).toBeCloseTo(0.4);
  });

  test('takes an order for chosen only when it is not newest first', () => {
    expect(habits(document(1, 2, 3, 4, 5, 6))?.isEdited).toBe(false);
    expect(habits(document(3, 1, 5, 2, 6, 4))?.isEdited).toBe(true);
  });

  test('does not take entries of different documents for one order', () => {
    const later = document(3, 1, 5, 2, 6, 4).map((entry, at) => ({ ...entry, firstSeenAt: EVENING + at }));
    expect(habits(later)?.isEdited).toBe(false);
  });

  test('tells nothing from a handful of entries or without dates', () => {
    expect(habits(document(3, 1, 2))?.isEdited).toBe(false);
    expect(habits(document(3, 1, 5, 2, 6).map((entry) => ({ ...entry, publishedAt: null })))?.isEdited).toBe(
      false,
    );
  });
});

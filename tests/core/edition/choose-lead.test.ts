import { describe, expect, test } from 'vitest';
import { planEdition } from '../../../src/core/edition/plan-edition';
import type { Entry } from '../../../src/core/model/entry';
import { anEntry, composing, EVENING, HOUR_MS } from '../../support/edition-news';

/** The lead among lone stories. */
function leadOf(...entries: readonly Entry[]): string | undefined {
  const plan = planEdition(composing(entries));
  return plan.kind === 'plan' ? plan.stories[0]?.headline.title : undefined;
}

const hoursAgo = (hours: number): Partial<Entry> => ({
  publishedAt: EVENING - hours * HOUR_MS,
  firstSeenAt: EVENING,
});

describe('chooseLead', () => {
  test('prefers a story with a summary to one that is a little fresher', () => {
    const text =
      'Museum keepers opened the cellar on Friday. They found forty paintings by Anna Keller behind a wall.';
    expect(
      leadOf(
        anEntry('north-1', 'Striker Moreno leaves Rovers for Lisbon', hoursAgo(2)),
        anEntry('east-1', 'Forgotten paintings of Anna Keller found', { text, ...hoursAgo(4) }),
      ),
    ).toBe('Forgotten paintings of Anna Keller found');
  });

  test('does not open with a question where a statement is nearly as important', () => {
    expect(
      leadOf(
        anEntry('north-1', 'Should striker Moreno leave Rovers for Lisbon?', hoursAgo(2)),
        anEntry('east-1', 'Forgotten paintings of Anna Keller found', hoursAgo(4)),
      ),
    ).toBe('Forgotten paintings of Anna Keller found');
  });

  test('opens with a story of unknown date only where there is no other', () => {
    const undated = anEntry('north-1', 'Striker Moreno leaves Rovers for Lisbon', {
      publishedAt: null,
      firstSeenAt: EVENING,
    });
    expect(leadOf(undated, anEntry('east-1', 'Forgotten paintings of Anna Keller found', hoursAgo(40)))).toBe(
      'Forgotten paintings of Anna Keller found',
    );
    expect(leadOf(undated)).toBe('Striker Moreno leaves Rovers for Lisbon');
  });
});

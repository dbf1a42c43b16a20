import { describe, expect, test } from 'vitest';
import { chooseCandidates } from '../../../src/core/edition/candidates';
import { movementOf, newWordsOf } from '../../../src/core/edition/movement';
import { tellStories } from '../../../src/core/edition/told-stories';
import type { EntryId, StoryId } from '../../../src/core/model/ids';
import { anEntry, composing, EVENING, HOUR_MS } from '../../support/edition-news';

/** A story that an edition showed under the first title, and what came to it an hour later. */
function moved(shown: string, ...later: readonly string[]) {
  const entries = [shown, ...later].map((title, at) =>
    anEntry(`feed${at}-1`, title, {
      publishedAt: at === 0 ? EVENING - HOUR_MS : EVENING + HOUR_MS,
      firstSeenAt: at === 0 ? EVENING - HOUR_MS : EVENING + HOUR_MS,
    }),
  );
  const ids = entries.map(({ id }) => id);
  const [first] = ids;
  const input = composing(entries, {
    now: EVENING + 2 * HOUR_MS,
    groups: [{ id: 'story' as StoryId, entryIds: ids, reports: ids.map((id) => ({ entryIds: [id] })) }],
    past: [
      {
        composedAt: EVENING,
        stories: [{ storyId: 'story' as StoryId, entryIds: first === undefined ? [] : [first] }],
        passedOver: [],
      },
    ],
  });
  const [told] = tellStories(input, chooseCandidates(input).candidates);
  return told === undefined ? null : movementOf(told);
}

describe('movementOf', () => {
  test('a headline in other words is no movement', () => {
    expect(moved('Dam bursts above the valley', 'Above the valley, the dam bursts at last')).toBeNull();
  });

  test('a report with new names and numbers is, and tells them first', () => {
    const movement = moved(
      'Dam bursts above the valley',
      'Dam bursts above valley as Okafor resigns over 12 deaths',
    );
    expect(movement?.continues).toBe(true);
    expect(movement && newWordsOf(movement, 'feed1-1' as EntryId)).toEqual([
      'Okafor',
      '12',
      'resigns',
      'deaths',
    ]);
  });

  test('what has hardly a word in common with what was shown is news of its own', () => {
    expect(moved('Dam bursts above the valley', 'Okafor resigns over pension scandal')?.continues).toBe(
      false,
    );
  });

  test('names what the report that is shown says, and what others agree on', () => {
    const movement = moved(
      'Dam bursts above the valley',
      'Dam bursts above valley: minister Okafor resigns today',
      'Okafor gone after valley dam bursts, Lindholm named successor',
      'Lindholm follows Okafor after valley dam bursts',
    );
    const words = movement && newWordsOf(movement, 'feed1-1' as EntryId);
    expect(words).toContain('Lindholm');
    expect(words).not.toContain('successor');
  });
});

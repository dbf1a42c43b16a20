import { describe, expect, test } from 'vitest';
import { chooseCandidates } from '../../../src/core/edition/candidates';
import { chooseStories } from '../../../src/core/edition/choose-stories';
import { orderStories } from '../../../src/core/edition/order-stories';
import { tellStories } from '../../../src/core/edition/told-stories';
import type { Entry } from '../../../src/core/model/entry';
import { aFeed, anEntry, composing, EVENING, HOUR_MS } from '../../support/edition-news';

/** Lone stories, the newest first; `rare` is a feed that has been silent for long. */
function ordered(entries: readonly Entry[], length: number, most = entries.length): readonly string[] {
  const feeds = [...new Set(entries.map(({ feedId }) => feedId))].map((id) =>
    aFeed(id, id === 'rare' ? { followedAt: 0 } : {}),
  );
  const input = composing(entries, { feeds });
  const stories = chooseStories(input, tellStories(input, chooseCandidates(input).candidates));
  const ranked = [...stories].sort((one, other) => other.score - one.score);
  const [lead] = ranked;
  return lead === undefined
    ? []
    : orderStories(lead, ranked, length, most).map(({ headline }) => headline.entry.id);
}

const lone = (id: string, hoursAgo: number): Entry =>
  anEntry(id, `${id.replace('-', '')}a ${id.replace('-', '')}b`, {
    publishedAt: EVENING - hoursAgo * HOUR_MS,
    firstSeenAt: EVENING,
  });

describe('orderStories', () => {
  test('keeps a loud outlet to its share where others have news', () => {
    const loud = [1, 2, 3, 4, 5, 6, 7, 8].map((hours) => lone(`loud-${hours}`, hours));
    const order = ordered([...loud, lone('calm-1', 20), lone('quiet-1', 21)], 9);
    expect(order.filter((id) => id.startsWith('loud'))).toHaveLength(3);
    expect(order.slice(-2)).toEqual(['calm-1', 'quiet-1']);
  });

  test('lets an outlet fill the edition when there is no other', () => {
    expect(
      ordered(
        [1, 2, 3, 4, 5].map((hours) => lone(`loud-${hours}`, hours)),
        5,
      ),
    ).toHaveLength(5);
  });

  test('keeps a place near the top for a feed that publishes rarely', () => {
    const busy = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((feed) => [
      lone(`${feed}-1`, 1),
      lone(`${feed}-2`, 2),
    ]);
    const order = ordered([...busy, lone('rare-1', 60)], 17);
    expect(order.indexOf('rare-1')).toBe(4);
  });

  test('goes no further than is wanted', () => {
    const lones = [1, 2, 3, 4, 5].map((hours) => lone(`${'abcde'[hours - 1]}-1`, hours));
    expect(ordered(lones, 5, 3)).toEqual(ordered(lones, 5).slice(0, 3));
  });
});

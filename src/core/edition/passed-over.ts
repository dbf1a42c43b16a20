import type { PassedOver, WhyNot } from '../model/edition-notes';
import type { EntryId } from '../model/ids';
import type { ChosenStory } from './choose-stories';

/** Stories for which an edition had no room; of what stands behind the news it is told what it is. */
export const noRoomFor = (stories: readonly ChosenStory[]): readonly PassedOver[] =>
  stories.map(({ headline, entryIds }) => {
    const { kind } = headline.report;
    return { why: kind === 'regular' || kind === 'paid' ? kind : 'no-room', entryIds };
  });

/** Entries by why they stand in no story of an edition; each once, under the first reason. */
export function passedOverBy(reasons: readonly PassedOver[]): readonly PassedOver[] {
  const known = new Set<EntryId>();
  const byReason = new Map<WhyNot, EntryId[]>();
  for (const { why, entryIds } of reasons) {
    for (const id of entryIds) {
      if (known.has(id)) continue;
      known.add(id);
      const held = byReason.get(why) ?? [];
      if (held.length === 0) byReason.set(why, held);
      held.push(id);
    }
  }
  // In an order of their own, so that the order of the news makes no difference.
  return [...byReason].map(([why, entryIds]) => ({ why, entryIds: entryIds.sort() }));
}

import { describe, expect, test } from 'vitest';
import { planEdition } from '../../../src/core/edition/plan-edition';
import { readingOrder } from '../../../src/core/edition/relate-to-lead';
import { aDay, anEntry, composing } from '../../support/edition-news';

describe('relationsToLead', () => {
  test('is above zero for stories that share names or places with the lead, and zero for others', () => {
    const others = Array.from({ length: 20 }, (_, at) => anEntry(`other${at}-1`, `thing${at} stuff${at}`));
    const festival = anEntry('west-1', 'Tourists return to the valley for a festival');
    const plan = planEdition(
      composing([...aDay, ...others, festival], { fit: { kind: 'stories', count: 40 } }),
    );
    if (plan.kind !== 'plan') throw new Error('There is news');
    const relationOf = (title: string): number | undefined =>
      plan.relations[plan.stories.findIndex(({ headline }) => headline.title.startsWith(title))];
    expect(relationOf('Tourists')).toBeGreaterThan(0);
    expect(relationOf('Striker')).toBe(0);
  });
});

describe('readingOrder', () => {
  test('puts what is most related right after the lead, and leaves the rest as it comes', () => {
    expect(readingOrder([1, 0, 0.1, 0, 0.3])).toEqual([0, 4, 2, 1, 3]);
  });
});

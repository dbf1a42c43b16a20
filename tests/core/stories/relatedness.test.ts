import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relatednessAmong } from '../../../src/core/stories/relatedness';
import { report, threeEvents } from '../../support/reports';

describe('relatednessAmong', () => {
  const relatedness = relatednessAmong(threeEvents);

  test('reports on one event are more related than others', () => {
    const [quake1, quake2, , bank1] = threeEvents;
    if (quake1 === undefined || quake2 === undefined || bank1 === undefined) throw new Error('no reports');
    expect(relatedness(quake1, quake2)).toBeGreaterThan(relatedness(quake1, bank1));
  });

  test('inflections and compounds are seen', () => {
    const [one, other] = [
      report('a', 'Wahlkampf', { language: 'de' }),
      report('b', 'Kampfwahlen', { language: 'de' }),
    ];
    expect(relatedness(one, other)).toBeGreaterThan(0);
  });

  test('it is between 0 and 1, the same both ways, 1 for the same headline', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [one, other] = [report('a', a), report('b', b)];
        const value = relatedness(one, other);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(relatedness(other, one)).toBeCloseTo(value, 12);
      }),
    );
    const quake = threeEvents[0];
    if (quake !== undefined) expect(relatedness(quake, { ...quake })).toBeCloseTo(1, 6);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relatednessAmong } from '../../../src/core/edition/relatedness';
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

  test('two headlines without a word in common meet in a third', () => {
    const [one, other] = [report('a', 'Quake rattles Lima'), report('b', 'Tremor damages homes')];
    const third = report('c', 'Quake: tremor rattles homes');
    expect(relatednessAmong([one, other])(one, other)).toBeLessThan(0.1);
    expect(relatednessAmong([one, other, third])(one, other)).toBeGreaterThan(0.2);
  });

  test('the order of what is known makes no difference', () => {
    const others = ['Lima', 'Quito', 'La Paz', 'Bogota', 'Santiago', 'Caracas', 'Asuncion', 'Montevideo'];
    const known = others.map((place, at) => report(`${at}`, `Vote in ${place}`));
    const [one, other] = [report('a', 'Vote today'), report('b', 'Lima')];
    const reversed = relatednessAmong([...known].reverse())(one, other);
    expect(relatednessAmong(known)(one, other)).toBeCloseTo(reversed, 12);
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

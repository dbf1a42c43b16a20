import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closestTo, mistakesBetween } from '../../../src/core/search/close-terms';

describe('mistakes between two words', () => {
  test.each([
    ['goverment', 'government', 1],
    ['recieve', 'receive', 1],
    ['Zelenksy', 'Zelensky', 1],
    ['parlament', 'parliament', 1],
    ['manufcaturer', 'manufacturer', 1],
    ['train', 'train', 0],
    ['train', 'plane', 4],
    ['abc', 'xyz', 3],
  ])('%s and %s are %i', (one, other, count) => {
    expect(mistakesBetween(one, other, 4)).toBe(count);
  });

  test('are as many in both directions, and beyond the most only that is told', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom(...'abcd') });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
        const all = mistakesBetween(one, other, 20);
        expect(mistakesBetween(other, one, 20)).toBe(all);
        expect(mistakesBetween(one, other, most)).toBe(Math.min(all, most + 1));
      }),
    );
  });
});

describe('the closest term', () => {
  const closest = (word: string, terms: Readonly<Record<string, number>>): string | null => {
    const look = closestTo(word);
    for (const [term, entries] of Object.entries(terms)) look.look(term, entries);
    return look.best()?.term ?? null;
  };

  test('is the nearest, then the one that most entries have', () => {
    expect(closest('goverment', { government: 3, governments: 90, govern: 70 })).toBe('government');
    expect(closest('tain', { train: 9, taine: 1, rain: 4 })).toBe('train');
  });

  test('is none for a word of three letters, or where none is near', () => {
    expect(closest('cat', { car: 5 })).toBeNull();
    expect(closest('government', { gardening: 5 })).toBeNull();
  });
});

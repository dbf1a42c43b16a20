import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neighboursOf } from '../../../src/core/edition/neighbours';
import { aStory } from '../../support/builders';

const stories = (count: number) => Array.from({ length: count }, (_one, at) => aStory(`s${at}`));
const around = (count: number, at: number, wanted: number): string =>
  neighboursOf(stories(count), at, wanted)
    .map(({ id }) => id)
    .join(' ');

test('what follows in the edition, and at its end what stands before', () => {
  expect(around(6, 0, 3)).toBe('s1 s2 s3');
  expect(around(6, 2, 3)).toBe('s3 s4 s5');
  expect(around(6, 4, 3)).toBe('s3 s5');
  expect(around(6, 5, 3)).toBe('s3 s4');
  expect(around(6, -1, 2)).toBe('s0 s1');
  expect(around(1, 0, 3)).toBe('');
});

test('never the story itself, nothing twice, and no more than asked for', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.nat(12), fc.nat(8), (count, place, wanted) => {
      const at = Math.min(place, count - 1);
      const found = neighboursOf(stories(count), at, wanted).map(({ id }) => id as string);
      expect(found).not.toContain(`s${at}`);
      expect(new Set(found).size).toBe(found.length);
      expect(found.length).toBeLessThanOrEqual(wanted);
    }),
  );
});

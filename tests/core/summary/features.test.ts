import { describe, expect, test } from 'vitest';
import { candidatesOf } from '../../../src/core/summary/candidates';
import { type Features, featuresOf } from '../../../src/core/summary/features';
import { anArticle } from '../../support/builders';

const featuresIn = (...sentences: string[]): readonly Features[] =>
  featuresOf(candidatesOf(anArticle('a', sentences.join(' ')), 0));

describe('featuresOf', () => {
  test('the same words are more shared where they stand together as elsewhere', () => {
    const [together, apart] = [
      'A water tower fell in Millbrook harbour on Sunday.',
      'On Sunday Millbrook fell, harbour, tower and water.',
    ].map((first) => featuresIn(first, 'The water tower in Millbrook harbour was built by miners.')[0]);
    expect(together?.shared).toBeGreaterThan((apart?.shared ?? 1) * 1.2);
    expect(together?.echoed).toBe(apart?.echoed);
  });

  test('a sentence is echoed by the share of its words that another has, and not by its own', () => {
    const shares = featuresIn(
      'Dam after dam burst near Millbrook.',
      'The mayor of Millbrook was asleep.',
      'Farmers counted drowned sheep there.',
    ).map(({ echoed }) => echoed);
    expect(shares[0]).toBeCloseTo(1 / 3, 6);
    expect(shares[1]).toBeCloseTo(1 / 3, 6);
    expect(shares[2]).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { prefixOf, stemOf } from '../../../src/core/text/stems';

describe('stemOf', () => {
  // Examples from Porter's paper.
  test.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['vietnamization', 'vietnam'],
    ['sensibiliti', 'sensibl'],
    ['electrical', 'electr'],
    ['revival', 'reviv'],
    ['adjustment', 'adjust'],
    ['adoption', 'adopt'],
    ['rate', 'rate'],
    ['cease', 'ceas'],
    ['controll', 'control'],
    ['roll', 'roll'],
  ])('in English %s is %s', (word, stem) => {
    expect(stemOf(word, 'en-GB')).toBe(stem);
  });

  test('elsewhere the first six letters stand for a word', () => {
    expect(stemOf('правительства', 'ru')).toBe(stemOf('правительство', 'ru'));
    expect(stemOf('gobierno', 'es')).toBe('gobier');
    expect(stemOf('gobierno', null)).toBe('gobier');
  });

  test('a word that is not plain Latin is left alone in English', () => {
    expect(stemOf('covid19', 'en')).toBe('covid19');
  });
});

describe('prefixOf', () => {
  test('a letter of two units is never halved', () => {
    expect(prefixOf('ab𝒜cd', 3)).toBe('ab𝒜');
  });
});

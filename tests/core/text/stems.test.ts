import { describe, expect, test } from 'vitest';
import { folded } from '../../../src/core/text/fold';
import { prefixOf, stemOf, stemsOf } from '../../../src/core/text/stems';

const written = (word: string) => ({ form: folded(word), lower: word });
const stem = (word: string, language: string | null): string => stemOf(written(word), language);

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
  ])('in English %s is %s', (word, expected) => {
    expect(stem(word, 'en-GB')).toBe(expected);
  });

  test.each([
    ['fi', 'sillat sillan'],
    ['fi', 'halkeamia halkeama'],
    ['tr', 'köprü köprünün köprüye köprüde'],
    ['hu', 'hidat hídon hídról'],
    ['ru', 'мост моста мосту'],
    ['ru', 'правительства правительство'],
    ['uk', 'тріщини тріщин'],
    ['ro', 'podul podului'],
    ['ar', 'الجسر جسر'],
    ['he', 'הגשר בגשר לגשר גשר'],
    ['he', 'סגירת סגירה'],
    ['pl', 'most mostu'],
    ['cs', 'sazba sazbu'],
    ['el', 'γέφυρα γέφυρας'],
    ['ko', '폐쇄하기로 폐쇄에 폐쇄되면 폐쇄'],
  ])('in %s one stem stands for %s', (language, words) => {
    expect(new Set(words.split(' ').map((word) => stem(word, language))).size).toBe(1);
  });

  test('elsewhere the first six letters stand for a word, and for what no word is as long as', () => {
    expect(stem('gobierno', 'es')).toBe('gobier');
    expect(stem('gobierno', null)).toBe('gobier');
    expect(stem('ы'.repeat(400_000), 'ru')).toBe('ыыыыыы');
  });

  test('a Korean compound is looked for by its parts', () => {
    const parts = stemsOf(written('기준금리를'), 'ko');
    expect(parts).toContain(stem('금리', 'ko'));
    expect(stemsOf(written('bridges'), 'en')).toEqual(['bridg']);
  });

  test('a word that is not plain Latin is left alone in English', () => {
    expect(stem('covid19', 'en')).toBe('covid19');
  });
});

describe('prefixOf', () => {
  test('a letter of two units is never halved', () => {
    expect(prefixOf('ab𝒜cd', 3)).toBe('ab𝒜');
  });
});

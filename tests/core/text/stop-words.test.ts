import { describe, expect, test } from 'vitest';
import { languagesWithStopWords, stopWordsOf } from '../../../src/core/text/stop-words';

describe('stopWordsOf', () => {
  test.each([
    ['en-US', 'the', 'election'],
    ['de', 'wahrend', 'wahl'],
    ['es', 'tambien', 'gobierno'],
    ['fr', 'apres', 'police'],
    ['ru', 'чтобы', 'война'],
    ['nb', 'ikke', 'regjering'],
    ['ar', 'الي', 'حرب'],
  ])('%s: %s is one, %s is none', (language, functionWord, contentWord) => {
    expect(stopWordsOf(language).has(functionWord)).toBe(true);
    expect(stopWordsOf(language).has(contentWord)).toBe(false);
  });

  test.each(languagesWithStopWords)('the list of %s has no word twice and no empty one', (language) => {
    const stops = stopWordsOf(language);
    expect(stops.size).toBeGreaterThan(100);
    expect(stops.has('')).toBe(false);
  });

  test('a language without a list, or none declared, has none', () => {
    expect(stopWordsOf('ja').size).toBe(0);
    expect(stopWordsOf(null).size).toBe(0);
  });
});

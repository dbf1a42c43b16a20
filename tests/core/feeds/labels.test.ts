import { describe, expect, test } from 'vitest';
import { categoriesFrom, languageFrom } from '../../../src/core/feeds/labels';

describe('categoriesFrom', () => {
  test('keeps each once, as plain text, in order', () => {
    expect(categoriesFrom(['Water', ' ', 'R&amp;D', 'Water', '<b>Sea</b>'])).toEqual(['Water', 'R&D', 'Sea']);
  });

  test('keeps no more than a list of categories can have', () => {
    expect(categoriesFrom(Array.from({ length: 500 }, (_, at) => `k${at}`))).toHaveLength(50);
  });
});

describe('languageFrom', () => {
  test.each([
    ['EN-us', 'en-US'],
    ['zh_hant_tw', 'zh-Hant-TW'],
    ['de', 'de'],
    ['English', null],
    ['', null],
    [undefined, null],
  ])('makes %j into %j', (raw, tag) => {
    expect(languageFrom(raw)).toBe(tag);
  });
});

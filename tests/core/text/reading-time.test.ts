import { describe, expect, test } from 'vitest';
import { readingMinutes } from '../../../src/core/text/reading-time';

describe('readingMinutes', () => {
  test('is a minute at least', () => {
    expect(readingMinutes('')).toBe(1);
    expect(readingMinutes('Three short words')).toBe(1);
  });

  test('grows with the words', () => {
    expect(readingMinutes('word '.repeat(920))).toBe(4);
  });

  test('counts characters where words are not spaced', () => {
    expect(readingMinutes('新'.repeat(1500))).toBe(3);
  });
});

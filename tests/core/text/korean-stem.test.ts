import { describe, expect, test } from 'vitest';
import { koreanStem } from '../../../src/core/text/korean-stem';

describe('a Korean noun', () => {
  test.each([
    ['다리', '다리가', '다리를', '다리는', '다리에서', '다리로', '다리의'],
    ['중앙은행', '중앙은행이', '중앙은행은', '중앙은행을', '중앙은행에서는'],
    ['기술자', '기술자들이', '기술자들은'],
    ['여객선', '여객선이', '여객선까지', '여객선부터'],
  ])('is %s whatever is written onto it', (noun, ...forms) => {
    for (const form of forms) expect(koreanStem(form)).toBe(koreanStem(noun));
  });

  test('keeps two syllables, and other words stay as they are', () => {
    expect(koreanStem('나이')).toBe('나이');
    expect(koreanStem('도로')).toBe('도로');
    expect(koreanStem('nato')).toBe('nato');
  });
});

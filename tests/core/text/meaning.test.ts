import { describe, expect, test } from 'vitest';
import { carriesMeaning } from '../../../src/core/text/meaning';
import { wordsOf } from '../../../src/core/text/words';

const meaningIn = (text: string, language: string | null): string[] =>
  wordsOf(text)
    .filter((word) => carriesMeaning(word, language))
    .map(({ form }) => form);

describe('carriesMeaning', () => {
  test('function words and lone letters do not, acronyms that look like them do', () => {
    expect(meaningIn('the US told us that x is 42', 'en')).toEqual(['us', 'told', '42']);
  });

  test('one Han character is a word', () => {
    expect(meaningIn('米 x', null)).toEqual(['米']);
  });
});

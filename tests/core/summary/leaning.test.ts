import { describe, expect, test } from 'vitest';
import { leansBack } from '../../../src/core/summary/leaning';

describe('leansBack', () => {
  test.each([
    ['She opened the bridge.', 'en'],
    ['But nobody came.', 'en'],
    ['“It is late,” he added.', 'en'],
    ['“It is late.”', 'en'],
    ['Die Brücke ist neu.', 'de', false],
    ['Dabei war sie neu.', 'de'],
    ['«Es tarde», ha añadido.', 'es'],
    ['Однако никто не пришел.', 'ru'],
  ])('%s', (sentence, language, leans = true) => {
    expect(leansBack(sentence, language)).toBe(leans);
  });

  test.each([
    ['Ada Hill opened the bridge.', 'en'],
    ['“It is late,” Ada Hill said.', 'en'],
    ['“It is late,” said the mayor of Wend.', 'en'],
    ['The mayor said he was late.', 'en'],
    ['川が増水した。', 'ja'],
    ['He has no list here.', 'xx'],
  ])('stands alone: %s', (sentence, language) => {
    expect(leansBack(sentence, language)).toBe(false);
  });
});

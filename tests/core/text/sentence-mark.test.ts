import { describe, expect, test } from 'vitest';
import { endsWithMark, endsWithQuestion } from '../../../src/core/text/sentence-mark';

describe('endsWithMark', () => {
  test.each([
    'It rose.',
    'It rose!”',
    'It rose. [2]',
    '增水した。」',
    'बढ़ गई।',
    'Մութ է:',
    'Πού είναι;',
    'It rose…',
  ])('%s', (text) => {
    expect(endsWithMark(text)).toBe(true);
  });

  test.each(['It rose', 'He said:', 'It rose;', ''])('but not %j', (text) => {
    expect(endsWithMark(text)).toBe(false);
  });
});

describe('endsWithQuestion', () => {
  test.each(['Is it?', '“Is it?”', '本当？', 'هل؟', 'Πού είναι;'])('%s', (text) => {
    expect(endsWithQuestion(text)).toBe(true);
  });

  test('is not any end', () => {
    expect(endsWithQuestion('It is.')).toBe(false);
  });
});

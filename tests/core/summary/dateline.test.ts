import { describe, expect, test } from 'vitest';
import { datelineLength } from '../../../src/core/summary/dateline';

const dateline = (text: string): string => text.slice(0, datelineLength(text));

describe('datelineLength', () => {
  test.each([
    ['LONDON (Reuters) - ', 'The river rose.'],
    ['NEW YORK, Jan. 3 (AP) — ', 'The river rose.'],
    ['(CNN)', 'The river rose.'],
    ['(CNN) -- ', '“It rose,” he said.'],
    ['Washington (CNN)', 'The river rose.'],
    ['Berlin (dpa) - ', 'Der Fluss stieg.'],
    ['MADRID, 3 (EUROPA PRESS) - ', 'El río subió.'],
    ['PARIS — ', 'The river rose.'],
    ['МОСКВА, 12 мая — ', 'Река поднялась.'],
    ['新华社北京1月1日电 ', '河水上涨。'],
    ['【東京】', '川が増水した。'],
  ])('finds %s', (found, rest) => {
    expect(dateline(found + rest)).toBe(found);
  });

  test.each([
    'The river rose.',
    'The Associated Press (AP) reported that the river rose.',
    'NATO — the alliance — met on Monday.',
    'Ann Hill (72) lives by the river.',
    'The talks — long awaited — failed.',
    'COVID-19 cases rose.',
    '',
  ])('leaves a sentence alone: %s', (text) => {
    expect(datelineLength(text)).toBe(0);
  });
});

describe('the time a dateline takes', () => {
  test.each(['A.', 'Aa ', 'A,', "A'", '(A', 'AAA ', '社電'])(
    'does not grow with what is repeated: %j',
    (unit) => {
      const startedAt = performance.now();
      for (let round = 0; round < 100; round += 1) datelineLength(unit.repeat(500));
      expect(performance.now() - startedAt).toBeLessThan(500);
    },
  );
});

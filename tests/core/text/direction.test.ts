import { expect, test } from 'vitest';
import { directionOf } from '../../../src/core/text/direction';

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['de', 'ltr'],
  ['ja', 'ltr'],
  ['ku', 'auto'],
  [null, 'auto'],
] as const)('a text in %s is set %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

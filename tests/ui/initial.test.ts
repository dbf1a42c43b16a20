import { expect, test } from 'vitest';
import { initialFor } from '../../src/ui/initial';

const LONG = 'The court in The Hague heard the last of the witnesses on Thursday. '.repeat(4);

test.each([
  [LONG, 'initial'],
  [`Über ${LONG}`, 'initial'],
  [LONG.slice(0, 60), ''],
  [`(CNN) ${LONG}`, ''],
  [`“${LONG}”`, ''],
  [`2,000 people ${LONG}`, ''],
])('%s', (text, name) => {
  expect(initialFor(text)).toBe(name);
});

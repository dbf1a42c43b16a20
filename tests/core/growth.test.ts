import { describe, expect, test } from 'vitest';
import { KINDS, type Kind } from '../support/growth/kinds';
import { disproportionate, growthOf, PROPORTIONATE } from '../support/growth/measure';
import { processorMs } from '../support/processor-time';

/** Characters; three doublings go beyond it. */
const LARGEST = 131_072;

describe('work over outside text', () => {
  test('takes time in proportion to it and never throws, whatever the text', { timeout: 600_000 }, () => {
    expect(KINDS.size).toBeGreaterThan(100);
    expect(disproportionate(KINDS, LARGEST, processorMs)).toEqual([]);
  });

  test('would be found out if it took the square', () => {
    const square: Kind = {
      make: (size) => 'x'.repeat(size),
      work: (input) => /x+$/.test(`${input}y`),
    };
    expect(growthOf(square, LARGEST, processorMs).perDoubling).toBeGreaterThan(PROPORTIONATE);
  });
});

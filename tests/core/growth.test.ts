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
    // A machine that is busy with the small input hides some of the growth: the clearest of three looks counts.
    const looks = [1, 2, 3].map(() => growthOf(square, LARGEST, processorMs).perDoubling);
    expect(Math.max(...looks)).toBeGreaterThan(PROPORTIONATE);
  });
});

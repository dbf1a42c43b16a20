import type { Kind } from './kinds';

/** How the work on one kind grew. */
export type Growth = {
  /** Times as long for twice the input, on the mean over three doublings: 2 in proportion, 4 with the square; 0 where it took too little to tell. */
  readonly perDoubling: number;
  /** Characters of the largest input. */
  readonly size: number;
  /** What was thrown; null where nothing was. */
  readonly thrown: string | null;
};

const SMALLEST = 8_192;
/** Below this, a time says more of the clock, and of what the work costs on any input, than of its growth. */
const TELLING_MS = 6;
/** Three doublings: one alone may be where the memory had to be tidied up. */
const DOUBLINGS = 3;
const TRIES = 2;
/** Well above what time in proportion gives, well below what its square gives. */
export const PROPORTIONATE = 3;

/**
 * Doubles the input until the time tells, and compares with eight times as much.
 * @param largest characters that no input goes beyond
 * @param clock milliseconds, of the processor where the platform tells them
 */
export function growthOf({ make, work }: Kind, largest: number, clock: () => number): Growth {
  let size = SMALLEST;
  try {
    // Once before, for what is made when it is first used.
    work(make(size));
    let before = timeOf(make(size), work, clock);
    while (before < TELLING_MS && size * 2 <= largest) {
      size *= 2;
      before = timeOf(make(size), work, clock);
    }
    if (before < TELLING_MS) return { perDoubling: 0, size, thrown: null };
    size *= 2 ** DOUBLINGS;
    const after = timeOf(make(size), work, clock);
    return { perDoubling: (after / before) ** (1 / DOUBLINGS), size, thrown: null };
  } catch (error) {
    return { perDoubling: 0, size, thrown: String(error) };
  }
}

/** The machine may be busy with something else; the best try is the one it disturbed least. */
function timeOf(input: string, work: (input: string) => void, clock: () => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < TRIES; at += 1) {
    const startedAt = clock();
    work(input);
    least = Math.min(least, clock() - startedAt);
  }
  return least;
}

/** Kinds whose time does not grow in proportion, or that throw, with what was measured. A busy machine is asked again. */
export function disproportionate(
  kinds: ReadonlyMap<string, Kind>,
  largest: number,
  clock: () => number,
): readonly string[] {
  return [...kinds].flatMap(([name, kind]) => {
    let growth = growthOf(kind, largest, clock);
    for (let again = 0; again < 3 && growth.perDoubling > PROPORTIONATE; again += 1)
      growth = growthOf(kind, largest, clock);
    const { perDoubling, size, thrown } = growth;
    if (thrown !== null) return [`${name}: ${thrown}`];
    return perDoubling > PROPORTIONATE
      ? [`${name}: ${perDoubling.toFixed(1)} times a doubling, at ${size}`]
      : [];
  });
}

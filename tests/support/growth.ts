import { processorMs } from './processor-time';

const TRIES = 3;
/** Below this, a time says more of the clock than of the work. */
const CLOCK_MS = 3;

/** How many times as long the work takes on ten times as much: near 10 where time grows with the input, near 100 where it grows with its square. */
export function growthOf(work: (size: number) => void, size: number): number {
  work(size);
  return (
    bestOf(() => work(10 * size)) /
    Math.max(
      bestOf(() => work(size)),
      CLOCK_MS,
    )
  );
}

/** The best try is the one that the machine disturbed least. */
function bestOf(work: () => void): number {
  const times = Array.from({ length: TRIES }, () => {
    const startedAt = processorMs();
    work();
    return processorMs() - startedAt;
  });
  return Math.min(...times);
}

/** Well above what time in proportion gives, well below what its square gives. */
export const PROPORTIONATE = 40;

import { processorMs } from './processor-time';

const STEPS = 30_000_000;

/** A fixed piece of plain work: some hundredths of a second. */
function yardstick(): number {
  const startedAt = processorMs();
  let sum = 0;
  for (let step = 0; step < STEPS; step += 1) sum = (Math.imul(sum, 31) + step) | 0;
  // The result is used, or the loop may be left out.
  return processorMs() - startedAt + (sum === 1 ? 1 : 0);
}

/** How many times as much processor time the work takes as a fixed piece of work before and after it: a busy machine slows both. */
export function effortOf(work: () => void): number {
  const before = yardstick();
  const startedAt = processorMs();
  work();
  const took = processorMs() - startedAt;
  return took / ((before + yardstick()) / 2);
}

/** Far more than any honest reading takes, far less than what is guarded against: that takes minutes. */
export const IN_REASON = 100;

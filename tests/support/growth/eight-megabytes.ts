import { processorMs } from '../processor-time';
import { KINDS } from './kinds';

/** As much as the gateway takes of one answer. */
const EIGHT_MB = 8 * 1024 * 1024;
const STEPS = 100_000_000;

/** Processor time, in milliseconds, that a fixed piece of plain work takes on this machine. */
function yardstick(): number {
  const startedAt = process.cpuUsage();
  let sum = 0;
  for (let step = 0; step < STEPS; step += 1) sum = (Math.imul(sum, 31) + step) | 0;
  const { user } = process.cpuUsage(startedAt);
  return user / 1000 + (sum === 1 ? 1 : 0);
}

/** Of these many yardsticks a kind is asked once more, and near the most that it may take, twice more again. */
const SLOW = 6;
const NEAR_THE_MOST = 15;

/** Run by a process of its own, whose memory is bounded; a line for each kind, with its time in yardsticks. */
const atFirst = Math.min(yardstick(), yardstick(), yardstick());
for (const [name, { make, work }] of KINDS) {
  if (!/^(?:feed|html in a feed|text in a feed|page|article|html in an article): /.test(name)) continue;
  const input = make(EIGHT_MB);
  process.stdout.write(`${name}\t`);
  const timesOf = (unit: number): number => {
    const startedAt = processorMs();
    work(input);
    return (processorMs() - startedAt) / unit;
  };
  let least = timesOf(atFirst);
  // What runs on the other cores slows this one down, now more and now less: the yardstick is taken beside it.
  if (least > SLOW) least = Math.min(least, timesOf(yardstick()));
  for (let run = 0; run < 2 && least > NEAR_THE_MOST; run += 1) least = Math.min(least, timesOf(yardstick()));
  process.stdout.write(`${least.toFixed(1)}\n`);
}

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

/** Run by a process of its own, whose memory is bounded; a line for each kind, with its time in yardsticks. */
const unit = Math.min(yardstick(), yardstick(), yardstick());
for (const [name, { make, work }] of KINDS) {
  if (!/^(?:feed|html in a feed|text in a feed|page): /.test(name)) continue;
  const input = make(EIGHT_MB);
  process.stdout.write(`${name}\t`);
  let least = Number.POSITIVE_INFINITY;
  // What a first run was slow at is asked once more.
  for (let run = 0; run < 2 && least > 6 * unit; run += 1) {
    const startedAt = process.cpuUsage();
    work(input);
    const { user, system } = process.cpuUsage(startedAt);
    least = Math.min(least, (user + system) / 1000);
  }
  process.stdout.write(`${(least / unit).toFixed(1)}\n`);
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What may be held of one answer, beside the answer itself. Megabytes. */
const MOST_MB = 300;
/** Two seconds of one core where a yardstick takes a tenth of one. */
const MOST_YARDSTICKS = 20;

test('eight megabytes of anything are read in bounded time and memory', { timeout: 600_000 }, () => {
  const script = join(import.meta.dirname, '../support/growth/eight-megabytes.ts');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${MOST_MB}`, '--import', 'tsx', script],
    { encoding: 'utf8' },
  );
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(status, `${rows.at(-1)?.[0]}\n${stderr.slice(-2000)}`).toBe(0);
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(([, yardsticks]) => !(Number(yardsticks) <= MOST_YARDSTICKS))).toEqual([]);
});

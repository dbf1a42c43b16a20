import { expect, test } from 'vitest';
import { putPace } from '../../src/tasks/put-pace';

/** Asks every hundred milliseconds for a while. @returns when work was put down, in milliseconds since the beginning */
async function putsOver(ms: number, takesMs: number): Promise<readonly number[]> {
  let clock = 1_000_000;
  const beganAt = clock;
  const puts: number[] = [];
  const paced = putPace(() => clock);
  while (clock < beganAt + ms) {
    await paced(async () => {
      puts.push(clock - beganAt);
      clock += takesMs;
    });
    clock += 100;
  }
  return puts;
}

test('puts small work down at once and then every second', async () => {
  expect(await putsOver(3_500, 0)).toEqual([0, 1_000, 2_000, 3_000]);
});

test('spends no more than a twentieth of the time on putting large work down', async () => {
  const puts = await putsOver(60_000, 500);
  expect(puts.length * 500).toBeLessThanOrEqual(60_000 / 20 + 500);
  expect(puts.length).toBeGreaterThan(4);
});

test('goes on when the clock is set back', async () => {
  let clock = 1_000_000;
  let puts = 0;
  const paced = putPace(() => clock);
  const put = async (): Promise<void> => {
    puts += 1;
  };
  await paced(put);
  clock -= 86_400_000;
  await paced(put);
  expect(puts).toBe(2);
});

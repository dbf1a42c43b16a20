import { expect, test, vi } from 'vitest';
import { soon } from '../../../src/reader/settings/soon';

test('soon works at once, then once more for all that was asked meanwhile', async () => {
  vi.useFakeTimers();
  let count = 0;
  const ask = soon(async () => {
    count += 1;
  }, 100);
  ask();
  expect(count).toBe(1);
  for (let time = 0; time < 50; time += 1) ask();
  await vi.advanceTimersByTimeAsync(99);
  expect(count).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(count).toBe(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(count).toBe(2);
  ask();
  expect(count).toBe(3);
  vi.useRealTimers();
});

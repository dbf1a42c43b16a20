import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureAlarm, ensureAlarmBy } from '../../src/platform/alarms';
import { browser } from '../../src/platform/browser';

const MINUTE = 60_000;
let set: { readonly name: string; readonly at: number } | null = null;
let made = 0;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  set = null;
  made = 0;
  Object.assign(browser, {
    alarms: {
      get: async (name: string) => (set?.name === name ? { name, scheduledTime: set.at } : undefined),
      create: (name: string, { delayInMinutes = 0, when }: { delayInMinutes?: number; when?: number }) => {
        made += 1;
        set = { name, at: when ?? Date.now() + delayInMinutes * MINUTE };
      },
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('ensureAlarm', () => {
  test('sets an alarm that is not set, and leaves one that is alone', async () => {
    await ensureAlarm('refresh', 5);
    vi.setSystemTime(1_000_000 + 3 * MINUTE);
    await ensureAlarm('refresh', 5);
    expect(made).toBe(1);
    expect(set).toEqual({ name: 'refresh', at: 1_000_000 + 5 * MINUTE });
  });

  test('sets an alarm anew that a clock running ahead has put off', async () => {
    await ensureAlarm('refresh', 5);
    vi.setSystemTime(1_000_000 - 100 * MINUTE);
    await ensureAlarm('refresh', 5);
    expect(set).toEqual({ name: 'refresh', at: 1_000_000 - 95 * MINUTE });
  });
});

describe('ensureAlarmBy', () => {
  test('leaves an alarm that rings before, and brings one forward that rings later', async () => {
    await ensureAlarmBy('refresh', 1_000_000 + 60 * MINUTE);
    await ensureAlarmBy('refresh', 1_000_000 + 90 * MINUTE);
    expect([made, set?.at]).toEqual([1, 1_000_000 + 60 * MINUTE]);
    await ensureAlarmBy('refresh', 1_000_000 + 15 * MINUTE);
    expect([made, set?.at]).toEqual([2, 1_000_000 + 15 * MINUTE]);
  });
});

import { describe, expect, test } from 'vitest';
import { onDesk } from '../../src/store/desk';
import { setFeedsAside } from '../../src/tasks/set-feeds-aside';
import { countUnended, forgetUnended, timesUnended, unitRunner } from '../../src/tasks/watch-units';
import { aHealth } from '../support/builders';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('watch-units-test');
const MINUTE = 60_000;

/** A life of the background that begins a unit of work and never comes back from it. */
async function neverEnds(unit: string, at: number): Promise<void> {
  const { markUnderWay } = await import('../../src/store/under-way');
  markUnderWay(store(), { unit, startedAt: at });
}

describe('a unit of work', () => {
  test('that ends leaves nothing behind, whether it gave something or threw', async () => {
    const run = unitRunner(store(), () => 0);
    expect(run('feed a', () => 5)).toEqual({ ok: true, value: 5 });
    expect(run('feed a', () => JSON.parse('{'))).toMatchObject({ ok: false });
    await countUnended(store(), 10 * MINUTE);
    expect(await timesUnended(store(), 'feed a')).toBe(0);
  });

  test('is marked before it begins, so that the next life knows of one that never ended', async () => {
    await neverEnds('feed a', 0);
    expect(await onDesk(store(), 'underWay')).toEqual({ unit: 'feed a', startedAt: 0 });
    await countUnended(store(), 10 * MINUTE);
    expect(await timesUnended(store(), 'feed a')).toBe(1);
    await forgetUnended(store(), ['feed a']);
    expect(await timesUnended(store(), 'feed a')).toBe(0);
  });

  test('that a browser ended a moment after it began is not blamed', async () => {
    await neverEnds('feed a', 0);
    await countUnended(store(), 1_000);
    expect(await timesUnended(store(), 'feed a')).toBe(0);
  });

  test('that the store fails over is not blamed either', () => {
    const run = unitRunner(store(), () => 0);
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(() => run('feed a', refuse)).toThrow('full');
  });
});

test('a feed whose document never ended twice rests for a day, and its health says so', async () => {
  await store().put('health', { ...aHealth('a'), entries: 0, bytes: 0 });
  for (const life of [1, 2]) {
    await neverEnds('feed a', life * 10 * MINUTE);
    await countUnended(store(), (life + 1) * 10 * MINUTE);
  }
  await setFeedsAside(store(), 30 * MINUTE);
  const [health] = await store().getAll('health');
  expect(health).toMatchObject({ problem: 'feed-not-read', nextTryAt: 30 * MINUTE + 24 * 60 * MINUTE });
});

import { describe, expect, test } from 'vitest';
import type { SentRequest } from '../../src/core/model/request-line';
import {
  clearRequests,
  forgetRequests,
  ledgerTotals,
  putEnds,
  putSent,
  requestsBefore,
} from '../../src/store/requests';
import { feedId } from '../support/feed-builders';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('requests-test');

const sent = (at: number, more: Partial<SentRequest> = {}): SentRequest => ({
  at,
  method: 'GET',
  address: `https://a.example/${at}`,
  why: { kind: 'refresh', feedId: feedId('a'), title: 'A' },
  sentFrom: null,
  ...more,
});
const end = (bytes: number) => ({ endedAt: 9, status: 200, bytes, problem: null });
const many = (count: number): SentRequest[] => Array.from({ length: count }, (_one, at) => sent(at));
const ats = async (before: number | null, count: number) =>
  (await requestsBefore(store(), before, count)).map(({ at }) => at);

describe('the ledger in the store', () => {
  test('numbers lines as they go out, and adds how they ended', async () => {
    const ids = await putSent(store(), many(3));
    await putEnds(store(), [{ id: ids[1] ?? 0, end: end(70) }]);
    expect(await requestsBefore(store(), null, 9)).toMatchObject([
      { at: 2, end: null },
      { at: 1, end: { bytes: 70 } },
      { at: 0, end: null },
    ]);
    expect(await ledgerTotals(store())).toMatchObject({ lines: 3, bytes: 70 });
  });

  test('is read newest first, piece by piece', async () => {
    await putSent(store(), many(10));
    expect(await ats(null, 4)).toEqual([9, 8, 7, 6]);
    const [last] = (await requestsBefore(store(), null, 4)).slice(-1);
    expect(await ats(last?.id ?? 0, 4)).toEqual([5, 4, 3, 2]);
    expect(await ats(1, 4)).toEqual([]);
  });

  test('forgets what is old, the rest stays as it is', async () => {
    const ids = await putSent(store(), many(1200));
    await putEnds(
      store(),
      ids.map((id) => ({ id, end: end(1) })),
    );
    await forgetRequests(store(), 1100, 2000);
    expect((await ats(null, 2000)).at(-1)).toBe(1100);
    expect(await ledgerTotals(store())).toMatchObject({ lines: 100, bytes: 100 });
    expect(await ats(null, 2)).toEqual([1199, 1198]);
  });

  test('forgets what stands behind lines that a clock dated ahead of now, too', async () => {
    const ahead = Array.from({ length: 700 }, (_one, at) => sent(1_000_000 + at));
    await putSent(store(), [...ahead, ...many(600), sent(2_000_000)]);
    await forgetRequests(store(), 500, 1000);
    expect(await ats(null, 2000)).toEqual([
      2_000_000,
      ...Array.from({ length: 100 }, (_one, at) => 599 - at),
    ]);
    expect(await ledgerTotals(store())).toMatchObject({ lines: 101 });
  });

  test('stays within its limits: the oldest go first', async () => {
    for (let round = 0; round < 20; round += 1) await putSent(store(), many(100), { lines: 500, size: 1e9 });
    expect((await ledgerTotals(store())).lines).toBeLessThanOrEqual(500);
    expect(await ats(null, 2)).toEqual([99, 98]);
    const long = 'https://a.example/'.padEnd(900, 'x');
    for (let round = 0; round < 20; round += 1)
      await putSent(store(), [sent(round, { address: long })], { lines: 1e9, size: 10_000 });
    const totals = await ledgerTotals(store());
    expect(totals.size).toBeLessThanOrEqual(10_000);
    expect((await requestsBefore(store(), null, 5000)).length).toBe(totals.lines);
  });

  test('cuts what no reader reads to the end', async () => {
    await putSent(store(), [
      sent(1, {
        address: `https://a.example/${'x'.repeat(50_000)}`,
        sentFrom: `https://a.example/${'y'.repeat(50_000)}`,
        why: { kind: 'discovery', site: `https://a.example/${'z'.repeat(50_000)}` },
      }),
    ]);
    expect(JSON.stringify(await requestsBefore(store(), null, 1)).length).toBeLessThan(3500);
  });

  test('is cleared as a whole, and what ends afterwards is not noted', async () => {
    const [id = 0] = await putSent(store(), many(1));
    await clearRequests(store());
    await putEnds(store(), [{ id, end: end(5) }]);
    expect(await requestsBefore(store(), null, 5)).toEqual([]);
    expect(await ledgerTotals(store())).toEqual({ lines: 0, size: 0, bytes: 0 });
  });
});

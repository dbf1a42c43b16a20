import { afterEach, describe, expect, test, vi } from 'vitest';
import { requestsBefore } from '../../src/store/requests';
import { createLedger, forgetOldRequests, LEDGER_DAYS } from '../../src/tasks/keep-ledger';
import { fillUp } from '../support/full-store';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('keep-ledger-test');
afterEach(() => vi.restoreAllMocks());

const sent = (at: number) => ({
  at,
  method: 'GET' as const,
  address: `https://a.example/${at}`,
  why: { kind: 'discovery', site: 'https://a.example/' } as const,
  sentFrom: null,
});
const end = { endedAt: 2, status: 200, bytes: 3, problem: null };

describe('createLedger', () => {
  test('a line is in the store before its request may go out, and its end when it is told', async () => {
    const ledger = createLedger(async () => store());
    const noted = await ledger.noteSent(sent(1));
    expect(await requestsBefore(store(), null, 9)).toMatchObject([{ at: 1, end: null }]);
    if (noted.ok) await ledger.noteEnd(noted.value, end);
    expect(await requestsBefore(store(), null, 9)).toMatchObject([{ at: 1, end }]);
  });

  test('what goes out at the same time is written in few steps, each line under its own number', async () => {
    const steps = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const ledger = createLedger(async () => store());
    const noted = await Promise.all(Array.from({ length: 50 }, (_one, at) => ledger.noteSent(sent(at))));
    expect(steps.mock.calls.length).toBeLessThan(5);
    const ids = noted.map((one) => (one.ok ? one.value : 0));
    const stored = (await requestsBefore(store(), null, 99)).map(({ id, at }) => [id, at]);
    expect(stored.reverse()).toEqual(ids.map((id, at) => [id, at]));
  });

  test('without room a request is not noted, and its end is not waited for', async () => {
    const makeRoom = fillUp((name) => name === 'requests');
    const ledger = createLedger(async () => store());
    expect(await ledger.noteSent(sent(1))).toMatchObject({ problem: { code: 'storage-full' } });
    await ledger.noteEnd(1, end);
    makeRoom();
    expect(await ledger.noteSent(sent(2))).toMatchObject({ ok: true });
  });

  test('a line stays for thirty days', async () => {
    const ledger = createLedger(async () => store());
    const day = 86_400_000;
    for (const at of [0, day, 2 * day]) await ledger.noteSent(sent(at));
    await forgetOldRequests(store(), (LEDGER_DAYS + 1) * day);
    expect((await requestsBefore(store(), null, 9)).map(({ at }) => at)).toEqual([2 * day, day]);
  });
});

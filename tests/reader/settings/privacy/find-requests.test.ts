import { describe, expect, test } from 'vitest';
import {
  findRequests,
  hasFailed,
  hasWords,
  hostsSince,
} from '../../../../src/reader/settings/privacy/find-requests';
import type { StoredRequest } from '../../../../src/store/schema';
import { aLine } from '../../../support/ledger-lines';

const ledgerOf = (lines: readonly StoredRequest[]) => {
  const reads: number[] = [];
  return {
    reads,
    read: async (before: number | null, count: number) => {
      const found = lines.filter(({ id }) => before === null || id < before).slice(0, count);
      reads.push(found.length);
      return found;
    },
  };
};
/** Newest first, one a second. */
const many = (count: number): StoredRequest[] =>
  Array.from({ length: count }, (_one, at) => aLine(count - at, { at: (count - at) * 1000 }));

describe('findRequests', () => {
  test('reads no further than it has to', async () => {
    const ledger = ledgerOf(many(5000));
    const found = await findRequests(ledger.read, () => true, 25);
    expect(found.lines).toHaveLength(25);
    expect(found.isMore).toBe(true);
    expect(ledger.reads).toEqual([1000]);
  });

  test('looks through all of a long ledger for the one line', async () => {
    const ledger = ledgerOf(many(5300));
    const found = await findRequests(ledger.read, ({ id }) => id === 7, 25);
    expect(found).toMatchObject({ lines: [{ id: 7 }], isMore: false });
  });
});

describe('hostsSince', () => {
  test('sums what each host was asked, those asked most first, and leaves out the days before', async () => {
    const lines = [
      aLine(4, { at: 900, address: 'https://b.example/1', bytes: 10 }),
      aLine(3, { at: 800, address: 'https://a.example:8443/1', bytes: 5 }),
      aLine(2, { at: 700, address: 'https://b.example/2', end: null }),
      aLine(1, { at: 100, address: 'https://old.example/' }),
    ];
    expect(await hostsSince(ledgerOf(lines).read, 500)).toEqual([
      { host: 'b.example', requests: 2, bytes: 10 },
      { host: 'a.example:8443', requests: 1, bytes: 5 },
    ]);
  });

  test('hosts asked as often stand in the order of the numbers in their names', async () => {
    const lines = [10, 2, 1].map((number, at) =>
      aLine(3 - at, { address: `https://s${number}.example/`, at: 900 }),
    );
    const hosts = await hostsSince(ledgerOf(lines).read, 500);
    expect(hosts.map(({ host }) => host)).toEqual(['s1.example', 's2.example', 's10.example']);
  });
});

describe('hasWords', () => {
  test('finds every word, wherever it stands and however it is written', () => {
    const line = aLine(1, { address: 'https://news.example/Ärzte/feed', title: 'Die Zeitung' });
    expect(hasWords(line, 'ZEITUNG news')).toBe(true);
    expect(hasWords(line, 'zeitung other')).toBe(false);
  });
});

test('hasFailed tells an answer that is of no use from others, and from one that is awaited', () => {
  const failed = (more: Parameters<typeof aLine>[1]) => hasFailed(aLine(1, more));
  expect(failed({})).toBe(false);
  expect(failed({ status: 304 })).toBe(false);
  expect(failed({ status: 301 })).toBe(false);
  expect(failed({ status: 404 })).toBe(true);
  expect(failed({ status: null, problem: 'feed-timed-out' })).toBe(true);
  expect(failed({ end: null })).toBe(false);
});

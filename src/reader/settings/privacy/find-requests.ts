import { hostOf } from '../../../core/address/host';
import { subjectOf } from '../../../core/model/request-line';
import type { StoredRequest } from '../../../store/schema';
import { byHost } from './by-host';
import type { LedgerCalls } from './ledger-calls';

/** Read in one go while looking through the ledger: a page that is open is not held up by it. */
const SLICE = 1000;

type Read = LedgerCalls['read'];
type Wanted = (line: StoredRequest) => boolean;

/** Lines that were looked for, newest first. */
export type FoundRequests = {
  readonly lines: readonly StoredRequest[];
  /** Whether there may be more: the ledger was not read to its end. */
  readonly isMore: boolean;
};

/** The newest so many lines that are wanted. */
export async function findRequests(read: Read, wanted: Wanted, count: number): Promise<FoundRequests> {
  const lines: StoredRequest[] = [];
  for await (const slice of slicesOf(read)) {
    for (const line of slice) {
      if (!wanted(line)) continue;
      if (lines.length === count) return { lines, isMore: true };
      lines.push(line);
    }
  }
  return { lines, isMore: false };
}

/** What one host was asked for. */
export type HostTally = { readonly host: string; readonly requests: number; readonly bytes: number };

/** The hosts asked since an instant, those asked most first. */
export async function hostsSince(read: Read, since: number): Promise<readonly HostTally[]> {
  const compare = byHost();
  const hosts = new Map<string, { requests: number; bytes: number }>();
  for await (const slice of slicesOf(read)) {
    for (const { address, at, end } of slice) {
      // The clock may have been put back meanwhile, so later lines are not all of later times.
      if (at < since) continue;
      const host = hostOf(address);
      const tally = hosts.get(host) ?? { requests: 0, bytes: 0 };
      hosts.set(host, { requests: tally.requests + 1, bytes: tally.bytes + (end?.bytes ?? 0) });
    }
    if (slice.every(({ at }) => at < since)) break;
  }
  return [...hosts]
    .map(([host, tally]) => ({ host, ...tally }))
    .sort((one, other) => other.requests - one.requests || compare(one.host, other.host));
}

/** The whole ledger, from the newest line on. */
export async function* slicesOf(read: Read): AsyncGenerator<readonly StoredRequest[]> {
  let slice = await read(null, SLICE);
  while (slice.length > 0) {
    yield slice;
    const last = slice.at(-1);
    if (last === undefined || slice.length < SLICE) return;
    slice = await read(last.id, SLICE);
  }
}

/** Whether a line has all of these words somewhere: in its addresses, or in what it was for. */
export function hasWords(line: StoredRequest, words: string): boolean {
  const { address, sentFrom, why } = line;
  const text = [address, sentFrom ?? '', subjectOf(why)].join('\n').toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s/)
    .every((word) => text.includes(word));
}

/** Below this a status says that all is well. */
const FIRST_BAD_STATUS = 400;

/** Whether nothing usable came of a request that has ended. */
export const hasFailed = ({ end }: StoredRequest): boolean =>
  end !== null && (end.problem !== null || end.status === null || end.status >= FIRST_BAD_STATUS);

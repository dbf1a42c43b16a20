import type { IDBPTransaction } from 'idb';
import { type RequestEnd, type SentRequest, subjectOf } from '../core/model/request-line';
import type { Database } from './database';
import type { LedeSchema, LedgerTotals, StoredRequest } from './schema';

/** A month of 500 feeds asked once an hour would be more; what a reader may want to look up is less. */
const LIMITS = { lines: 100_000, size: 40_000_000 };
/** A line beside its texts. */
const LINE_SIZE = 120;
/** An address longer than this is cut: nobody reads it to the end. */
const LONGEST_ADDRESS = 1000;
const LONGEST_TITLE = 200;
/** Taken off in one step when there is too much, so that not every request has something to take off. */
const AT_ONCE = 500;

const EMPTY: LedgerTotals = { lines: 0, size: 0, bytes: 0 };

type Ledger = IDBPTransaction<LedeSchema, ['requests', 'desk'], 'readwrite'>;

const changing = (db: Database): Ledger => db.transaction(['requests', 'desk'], 'readwrite');

const totalsIn = async (tx: Ledger): Promise<LedgerTotals> =>
  // Each name on the desk holds its own type; the store cannot say so.
  ((await tx.objectStore('desk').get('ledger')) as LedgerTotals | undefined) ?? EMPTY;

/** Notes requests that are about to go out. @returns the numbers they were noted under, in the same order */
export async function putSent(
  db: Database,
  sent: readonly SentRequest[],
  limits = LIMITS,
): Promise<readonly number[]> {
  const tx = changing(db);
  const ids: number[] = [];
  let { lines, size, bytes } = await totalsIn(tx);
  for (const one of sent) {
    // The number is given by the store.
    const line = { ...shortened(one), end: null } as StoredRequest;
    ids.push(await tx.objectStore('requests').add(line));
    lines += 1;
    size += sizeOf(line);
  }
  await tx.objectStore('desk').put({ lines, size, bytes }, 'ledger');
  const isBeyond = lines > limits.lines || size > limits.size;
  const most = Math.min(AT_ONCE, Math.ceil(lines / 2));
  if (isBeyond) await drop(tx, await tx.objectStore('requests').getAll(null, most));
  await tx.done;
  return ids;
}

/** Notes how requests ended; those forgotten meanwhile stay so. */
export async function putEnds(
  db: Database,
  ends: readonly { readonly id: number; readonly end: RequestEnd }[],
): Promise<void> {
  const tx = changing(db);
  const totals = await totalsIn(tx);
  let { bytes } = totals;
  for (const { id, end } of ends) {
    const line = await tx.objectStore('requests').get(id);
    if (line === undefined) continue;
    await tx.objectStore('requests').put({ ...line, end });
    bytes += end.bytes;
  }
  await tx.objectStore('desk').put({ ...totals, bytes }, 'ledger');
  await tx.done;
}

/**
 * Forgets what went out before an instant. Lines stand in the order in which they went out: one that a wrong clock dated
 * ahead of now does not keep those behind it.
 */
export async function forgetRequests(db: Database, before: number, now: number): Promise<void> {
  let ahead: readonly StoredRequest[] = [];
  let from = 0;
  for (;;) {
    const tx = changing(db);
    const batch = await tx.objectStore('requests').getAll(IDBKeyRange.lowerBound(from), AT_ONCE);
    const end = batch.findIndex(({ at }) => at >= before && at <= now);
    const passed = [...ahead, ...(end === -1 ? batch : batch.slice(0, end))];
    const gone = passed.findLastIndex(({ at }) => at < before) + 1;
    await drop(tx, passed.slice(0, gone));
    ahead = passed.slice(gone);
    await tx.done;
    const last = batch.at(-1);
    if (end !== -1 || last === undefined) return;
    from = last.id + 1;
  }
}

/** Clears the ledger, as the reader wishes. */
export async function clearRequests(db: Database): Promise<void> {
  const tx = changing(db);
  await tx.objectStore('requests').clear();
  await tx.objectStore('desk').put(EMPTY, 'ledger');
  await tx.done;
}

/** The newest lines before a number, newest first; null begins with the newest of all. */
export async function requestsBefore(
  db: Database,
  before: number | null,
  count: number,
): Promise<readonly StoredRequest[]> {
  const last = before === null ? await newestNumber(db) : before - 1;
  if (last < 1) return [];
  // Numbers are given without gaps, so as many lines lie between these two, unless the oldest is reached.
  const range = IDBKeyRange.bound(Math.max(1, last - count + 1), last);
  return (await db.getAll('requests', range)).reverse();
}

export const ledgerTotals = async (db: Database): Promise<LedgerTotals> =>
  ((await db.get('desk', 'ledger')) as LedgerTotals | undefined) ?? EMPTY;

async function newestNumber(db: Database): Promise<number> {
  const cursor = await db.transaction('requests').store.openKeyCursor(null, 'prev');
  return cursor?.key ?? 0;
}

/** Takes off lines that stand next to each other. */
async function drop(tx: Ledger, gone: readonly StoredRequest[]): Promise<void> {
  const [first, last] = [gone[0], gone.at(-1)];
  if (first === undefined || last === undefined) return;
  await tx.objectStore('requests').delete(IDBKeyRange.bound(first.id, last.id));
  const totals = await totalsIn(tx);
  const left = gone.reduce(
    ({ lines, size, bytes }, line) => ({
      lines: lines - 1,
      size: size - sizeOf(line),
      bytes: bytes - (line.end?.bytes ?? 0),
    }),
    totals,
  );
  await tx.objectStore('desk').put(left, 'ledger');
}

function shortened(sent: SentRequest): SentRequest {
  const { address, sentFrom, why } = sent;
  return {
    ...sent,
    address: address.slice(0, LONGEST_ADDRESS),
    sentFrom: sentFrom === null ? null : sentFrom.slice(0, LONGEST_ADDRESS),
    why:
      why.kind === 'discovery'
        ? { ...why, site: why.site.slice(0, LONGEST_ADDRESS) }
        : { ...why, title: why.title.slice(0, LONGEST_TITLE) },
  };
}

const sizeOf = ({ address, sentFrom, why }: SentRequest): number =>
  LINE_SIZE + address.length + (sentFrom?.length ?? 0) + subjectOf(why).length;

import { DAY_MS } from '../core/model/durations';
import type { RequestEnd, SentRequest } from '../core/model/request-line';
import { failed, ok, type Result } from '../core/problem';
import type { Database } from '../store/database';
import { forgetRequests, putEnds, putSent } from '../store/requests';
import { problemOfStoring } from '../store/storing-problem';
import { writeTogether } from './write-together';

/** So long a line stays. */
export const LEDGER_DAYS = 30;

export type LedgerKeeper = {
  /** Settles when the request is written down; a problem means that it is not, and may not go out. */
  noteSent(sent: SentRequest): Promise<Result<number>>;
  /** Settles when it is written down, or could not be: then the line says that nothing is known of the end. */
  noteEnd(noted: number, end: RequestEnd): Promise<void>;
};

/**
 * Writes the ledger. A line is in the store before its request goes out, and its end before the answer is used, so
 * nothing is lost with a background that is stopped. What happens at the same time is written together.
 */
export function createLedger(database: () => Promise<Database>): LedgerKeeper {
  type Sent = { readonly sent: SentRequest; taken: number };
  const write = writeTogether(async (several: readonly Sent[]) => {
    const ids = await putSent(
      await database(),
      several.map(({ sent }) => sent),
    );
    for (const [at, one] of several.entries()) one.taken = ids[at] ?? 0;
  });
  const writeEnd = writeTogether(async (several: readonly { id: number; end: RequestEnd }[]) =>
    putEnds(await database(), several),
  );
  return {
    async noteSent(sent) {
      const one: Sent = { sent, taken: 0 };
      try {
        await write(one);
        return ok(one.taken);
      } catch (error) {
        return failed(problemOfStoring(error), String(error));
      }
    },
    noteEnd: (id, end) => writeEnd({ id, end }).catch(() => undefined),
  };
}

export const forgetOldRequests = (db: Database, now: number): Promise<void> =>
  forgetRequests(db, now - LEDGER_DAYS * DAY_MS, now);

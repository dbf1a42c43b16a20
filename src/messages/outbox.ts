import type { Problem } from '../core/problem';
import type { PageCalls } from './contract';
import { isRequest, type Request } from './wire';

/**
 * Calls that must arrive although the popup closes as soon as a tab opens. Each is written down before it is sent
 * and crossed out when it is answered; what is left is sent again by the next page that opens.
 */
export type Outbox = {
  send<Name extends keyof PageCalls>(call: Name, ...input: Parameters<PageCalls[Name]>): Promise<boolean>;
  /** Calls written down and not answered yet, oldest first. */
  unsent(): readonly Request[];
  sendAgain(): Promise<void>;
};

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'lede-outbox';
/** More than anybody does while the background cannot answer; beyond it the oldest go, for local storage is small. */
const MOST = 500;

/** Calls written down and not answered yet, oldest first. */
export function readUnsent(shelf: Pick<Shelf, 'getItem'>): Request[] {
  try {
    const written: unknown = JSON.parse(shelf.getItem(KEY) ?? '[]');
    return Array.isArray(written) ? written.filter(isRequest) : [];
  } catch {
    // Damaged, or the shelf is closed to us: nothing can be said of earlier calls.
    return [];
  }
}

/** Of what a call says how it is from now on: an older one of the same no longer counts. Null for other calls. */
const matterOf = ({ call, input }: Request): string | null =>
  call === 'save' || call === 'keep' ? call + (input[0] as { entryId?: string } | undefined)?.entryId : null;

/** The entries that a call marks as read or unread; none for other calls. */
function markedBy({ call, input: [marked] }: Request): readonly unknown[] {
  if (call === 'markOpened') return [marked];
  return (call === 'markRead' || call === 'markUnread') && Array.isArray(marked) ? marked : [];
}

/** What is left to send of older calls once a newer one has its say on the same things. */
function besides(older: readonly Request[], newer: Request): Request[] {
  const matter = matterOf(newer);
  const marked = new Set(markedBy(newer));
  return older.flatMap((request) => {
    if (matter !== null && matterOf(request) === matter) return [];
    const before = markedBy(request);
    const left = before.filter((id) => !marked.has(id));
    if (left.length === before.length) return [request];
    if (left.length === 0) return [];
    return [{ ...request, input: [left, ...request.input.slice(1)] }];
  });
}

/** @param send delivers a request; its promise rejects when nobody answered. */
export function createOutbox(shelf: Shelf, send: (request: Request) => Promise<unknown>): Outbox {
  const unsent = (): Request[] => readUnsent(shelf);
  const write = (requests: readonly Request[]): void => {
    try {
      shelf.setItem(KEY, JSON.stringify(requests.slice(-MOST)));
    } catch {
      // Without the shelf the call is still sent; it is only not sent twice.
    }
  };
  const othersThan = (request: Request): Request[] =>
    unsent().filter((other) => JSON.stringify(other) !== JSON.stringify(request));
  const deliver = async (request: Request): Promise<boolean> => {
    try {
      const reply = (await send(request)) as { ok?: boolean; problem?: Problem } | undefined;
      // What the background does not understand it never will: written down by an older Lede, or damaged since.
      if (!reply?.ok && reply?.problem?.code !== 'message-malformed') return false;
    } catch {
      return false;
    }
    write(othersThan(request));
    return true;
  };
  return {
    send: (call, ...input) => {
      const request: Request = { lede: 1, call, input };
      write([...besides(unsent(), request), request]);
      return deliver(request);
    },
    unsent,
    async sendAgain() {
      for (const request of unsent()) {
        // Meanwhile another page may have sent it, or the reader may have changed their mind.
        if (othersThan(request).length < unsent().length) await deliver(request);
      }
    },
  };
}

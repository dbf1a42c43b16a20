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

/** Calls that say how something is from now on: an older one of the same headline no longer counts. */
const SAYS_HOW_IT_IS: ReadonlySet<string> = new Set<keyof PageCalls>(['save', 'keep']);

/** What such a call is about; null for the other calls. */
function matterOf({ call, input }: Request): string | null {
  if (!SAYS_HOW_IT_IS.has(call)) return null;
  const [headline] = input as [{ entryId?: string } | undefined];
  return `${call} ${headline?.entryId}`;
}

const replacedBy =
  (request: Request) =>
  (other: Request): boolean =>
    matterOf(request) !== null && matterOf(other) === matterOf(request);

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
  const isWritten = (request: Request): boolean => {
    const line = JSON.stringify(request);
    return unsent().some((other) => JSON.stringify(other) === line);
  };
  const deliver = async (request: Request): Promise<boolean> => {
    try {
      const reply = (await send(request)) as { ok?: boolean } | undefined;
      if (reply?.ok !== true) return false;
    } catch {
      return false;
    }
    const line = JSON.stringify(request);
    write(unsent().filter((other) => JSON.stringify(other) !== line));
    return true;
  };
  return {
    send: (call, ...input) => {
      const request: Request = { lede: 1, call, input };
      const isReplaced = replacedBy(request);
      write([...unsent().filter((other) => !isReplaced(other)), request]);
      return deliver(request);
    },
    unsent,
    async sendAgain() {
      for (const request of unsent()) {
        // Meanwhile another page may have sent it, or the reader may have changed their mind.
        if (isWritten(request)) await deliver(request);
      }
    },
  };
}

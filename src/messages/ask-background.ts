import { browser } from '../platform/browser';
import type { PageCalls } from './contract';
import { createOutbox } from './outbox';
import { createAsk, type Request } from './wire';

const send = (request: Request): Promise<unknown> => browser.runtime.sendMessage(request);

/** For questions whose answer the page waits for. */
export const ask = /* @__PURE__ */ createAsk<PageCalls>(send);

/** For what the page need not know the end of: what comes of it is announced, and without a background nothing does. */
export function tell<Name extends keyof PageCalls>(call: Name, ...input: Parameters<PageCalls[Name]>): void {
  send({ lede: 1, call, input }).catch(() => undefined);
}

/** For what the reader did: it arrives even if this page is closed the next moment. */
export const outbox = createOutbox(localStorage, send);

import { browser } from '../platform/browser';
import type { PageCalls } from './contract';
import { createOutbox } from './outbox';
import { createAsk, type Request } from './wire';

const send = (request: Request): Promise<unknown> => browser.runtime.sendMessage(request);

/** For questions whose answer the page waits for. */
export const ask = createAsk<PageCalls>(send);

/** For what the reader did: it arrives even if this page is closed the next moment. */
export const outbox = createOutbox(localStorage, send);

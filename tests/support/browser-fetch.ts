import { vi } from 'vitest';

type Listener = (details: object) => void;
type Heard = { addListener(listener: Listener): void; removeListener(listener: Listener): void };

/** What browsers do and Node does not: they hide where a redirect leads, and tell it to whoever listens to requests. */
export type BrowserFetch = {
  /** How many listen now. */
  listeners(): number;
  /** From now on the browser says nothing of so many redirects. */
  keepQuiet(times: number): void;
  /** Addresses asked, in order. */
  readonly asked: string[];
};

export function standInForFetch(): BrowserFetch {
  const hearing = new Set<Listener>();
  const asked: string[] = [];
  let quiet = 0;
  const heard = (listeners: Set<Listener>): Heard => ({
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
  });
  const { browser } = globalThis as unknown as { browser: Record<string, unknown> };
  browser.webRequest = { onHeadersReceived: heard(hearing), onBeforeRedirect: heard(new Set()) };
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    asked.push(address);
    const response = await real(address, init);
    const location = response.headers.get('Location');
    if (init.redirect !== 'manual' || response.status < 300 || response.status === 304) return response;
    // Others are told of, too.
    const told = (initiator: string, to: string | null) => ({
      url: address,
      statusCode: response.status,
      initiator,
      responseHeaders: to === null ? [] : [{ name: 'Location', value: to }],
    });
    if (quiet > 0) quiet -= 1;
    else {
      for (const hear of hearing) hear(told('https://somebody.example', 'https://elsewhere.example/'));
      for (const hear of hearing) hear(told('chrome-extension://lede-test', location));
    }
    return response.status < 400 ? { type: 'opaqueredirect', status: 0 } : response;
  });
  return {
    asked,
    listeners: () => hearing.size,
    keepQuiet(times) {
      quiet = times;
    },
  };
}

import type { WebRequest } from 'webextension-polyfill';
import { browser } from './browser';

/** Where a server sends its callers on to. */
export type Redirect = {
  readonly status: number;
  /** Absolute http(s); null where the server names no place a browser could go to. */
  readonly to: string | null;
};

export type RedirectWatch = {
  /** The redirect that this address answered with; null when nothing of one was heard in time. */
  from(address: string): Promise<Redirect | null>;
  end(): void;
};

/** The browser tells of an answer at about the time it hands it over, and only a busy one later. */
const LONGEST_WAIT_MS = 1000;
/** Requests of no tab: Lede's own are among them. */
const OF_NO_TAB: WebRequest.RequestFilter = {
  urls: ['http://*/*', 'https://*/*'],
  types: ['xmlhttprequest'],
  tabId: -1,
};

const heard = new Map<string, Redirect>();
/** Several where one address is asked twice at a time: it sends both on alike. */
const waiting = new Map<string, Set<(redirect: Redirect) => void>>();
let watches = 0;

/**
 * Hears where Lede's own requests are sent on to, which `fetch` tells nobody. Browsers are listened to only while a
 * request of Lede's is out, and what they tell of others is dropped unread.
 */
export function watchRedirects(): RedirectWatch {
  watches += 1;
  if (watches === 1) {
    browser.webRequest.onHeadersReceived.addListener(hearHeaders, OF_NO_TAB, ['responseHeaders']);
    // Where the browser sends its own request on, as to https where a site asked for that, no server says so.
    browser.webRequest.onBeforeRedirect.addListener(hearRedirect, OF_NO_TAB);
  }
  let isOver = false;
  return {
    from: (address) => next(keyOf(address)),
    end() {
      if (isOver) return;
      isOver = true;
      watches -= 1;
      if (watches > 0) return;
      browser.webRequest.onHeadersReceived.removeListener(hearHeaders);
      browser.webRequest.onBeforeRedirect.removeListener(hearRedirect);
      heard.clear();
    },
  };
}

function next(key: string): Promise<Redirect | null> {
  const known = heard.get(key);
  if (known !== undefined) return Promise.resolve(known);
  return new Promise((resolve) => {
    const others = waiting.get(key) ?? new Set();
    const end = (redirect: Redirect | null): void => {
      clearTimeout(clock);
      others.delete(end);
      if (others.size === 0) waiting.delete(key);
      resolve(redirect);
    };
    const clock = setTimeout(() => end(null), LONGEST_WAIT_MS);
    waiting.set(key, others.add(end));
  });
}

function hearHeaders(details: WebRequest.OnHeadersReceivedDetailsType): undefined {
  if (!isOwn(details) || !isRedirect(details.statusCode)) return;
  const location = details.responseHeaders?.find(({ name }) => name.toLowerCase() === 'location')?.value;
  keep(details.url, details.statusCode, location ?? null);
}

function hearRedirect(details: WebRequest.OnBeforeRedirectDetailsType): void {
  if (isOwn(details)) keep(details.url, details.statusCode, details.redirectUrl);
}

function keep(from: string, status: number, location: string | null): void {
  const to = location !== null && URL.canParse(location, from) ? new URL(location, from) : null;
  const isWeb = to?.protocol === 'http:' || to?.protocol === 'https:';
  const redirect = { status, to: to !== null && isWeb ? to.href : null };
  const key = keyOf(from);
  heard.set(key, redirect);
  for (const end of [...(waiting.get(key) ?? [])]) end(redirect);
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** Chromium names the origin that a request came from, Firefox the page. */
function isOwn(details: { readonly originUrl?: string; readonly initiator?: string }): boolean {
  const by = details.initiator ?? details.originUrl ?? '';
  return `${by}/`.startsWith(browser.runtime.getURL(''));
}

/** A fragment never leaves the browser. */
const keyOf = (address: string): string => address.split('#', 1)[0] ?? address;

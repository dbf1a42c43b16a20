import { isPrivateAddress, isSameHost } from '../core/address/private-host';
import { hasPassword } from '../core/address/web-address';
import type { RequestEnd, RequestReason, SentRequest } from '../core/model/request-line';
import { failed, ok, type Problem, type ProblemCode, type Result } from '../core/problem';
import type { SentAnswer } from '../core/refresh/read-answer';
import { now } from './clock';
import { isOnline } from './connection';
import { grantedHosts } from './permissions';
import { readBody } from './read-body';
import { type RedirectWatch, watchRedirects } from './redirects';

/** A request for one document. */
export type Ask = {
  /** Absolute http(s). */
  readonly address: string;
  readonly why: RequestReason;
  /** What an earlier answer said of itself, to be told when nothing has changed. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Breaks the request off; what it was for is given up. */
  readonly signal?: AbortSignal;
};

/** What a server answered. Not to have succeeded is an answer, too: see `status`. */
export type Answer = SentAnswer & { readonly isRedirected: boolean };

export type Request = (ask: Ask) => Promise<Result<Answer>>;

export type GatewayPorts = {
  /** Whether the reader entered the host of this address, which lies in their own network, by themselves. */
  readonly isEntered: (address: string) => Promise<boolean>;
  /** Writes a request down before it goes out: one that cannot be written down is not made. */
  readonly noteSent: (sent: SentRequest) => Promise<Result<number>>;
  /** Writes down what came of it, by the number it was noted under. */
  readonly noteEnd: (noted: number, end: RequestEnd) => Promise<void>;
};

/** From asking to the last byte, however often a server sends Lede on. */
const LIMIT_MS = 20_000;
/** More in a row are a circle, or a trap. */
const MOST_REDIRECTS = 10;

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

const ACCEPT_PAGE = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5';

/** Nothing goes along that would tell who is asking, and nothing is kept but what Lede keeps itself. */
const DISCREET = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;

/** What one server said: its answer, or that another place is to be asked. */
type Step =
  | { readonly kind: 'answer'; readonly result: Result<Answer> }
  | { readonly kind: 'sent-on'; readonly to: string | null }
  /** It sends Lede on, and the browser did not say where to. */
  | { readonly kind: 'unheard' };

/**
 * The one gateway to the network: every request that Lede makes is made here. The browser follows no redirect by
 * itself: each place is looked at first, and asked only where Lede may read.
 */
export function createGateway(ports: GatewayPorts): Request {
  return async (ask) => {
    if (!isOnline()) return failed('offline');
    const barred = await barredFrom(ask.address, ports);
    if (barred !== null) return { ok: false, problem: barred };
    ask.signal?.throwIfAborted();
    const stop = new AbortController();
    const breakOff = (): void => stop.abort();
    ask.signal?.addEventListener('abort', breakOff);
    let isLate = false;
    const clock = setTimeout(() => {
      isLate = true;
      stop.abort();
    }, LIMIT_MS);
    const watch = watchRedirects();
    try {
      return await follow(ask, { ...ports, watch, signal: stop.signal, isLate: () => isLate });
    } finally {
      watch.end();
      clearTimeout(clock);
      ask.signal?.removeEventListener('abort', breakOff);
      stop.abort();
    }
  };
}

type Way = GatewayPorts & {
  readonly watch: RedirectWatch;
  readonly signal: AbortSignal;
  readonly isLate: () => boolean;
};

/** Why an address is not asked; null where it may be. */
async function barredFrom(address: string, { isEntered }: GatewayPorts): Promise<Problem | null> {
  if (!(await grantedHosts())(address)) return { code: 'permission-missing' };
  if (isPrivateAddress(address) && !(await isEntered(address))) return { code: 'address-private' };
  return null;
}

/** From place to place, until one answers or may not be asked. */
async function follow(ask: Ask, way: Way): Promise<Result<Answer>> {
  const visited = new Set<string>();
  let address = ask.address;
  let sentFrom: string | null = null;
  while (visited.size <= MOST_REDIRECTS && !visited.has(address)) {
    visited.add(address);
    let step = await askOnce(ask, address, sentFrom, way);
    if (step.kind === 'unheard') step = await askOnce(ask, address, sentFrom, way);
    if (step.kind === 'answer') return step.result;
    const to = step.kind === 'unheard' ? null : step.to;
    if (to === null || hasPassword(to)) return failed('feed-redirects-away');
    if (isPrivateAddress(to) && !isSameHost(to, address)) return failed('feed-redirects-to-private', to);
    if (!(await grantedHosts())(to)) return failed('feed-redirects-away', to);
    sentFrom = address;
    address = to;
  }
  return failed('feed-redirects-in-a-loop');
}

/** One request, noted before it goes out and when it has ended, also when it is broken off. */
async function askOnce(ask: Ask, address: string, sentFrom: string | null, way: Way): Promise<Step> {
  const noted = await way.noteSent({ at: now(), method: 'GET', address, why: ask.why, sentFrom });
  if (!noted.ok) return { kind: 'answer', result: noted };
  ask.signal?.throwIfAborted();
  const end = { status: null as number | null, bytes: 0, problem: null as ProblemCode | null };
  const failing = (problem: Problem): Step => {
    end.problem = problem.code;
    return { kind: 'answer', result: { ok: false, problem } };
  };
  try {
    const response = await fetch(address, {
      ...DISCREET,
      redirect: 'manual',
      headers: headersOf(ask),
      signal: way.signal,
    });
    if (response.type === 'opaqueredirect') {
      const redirect = await way.watch.from(address);
      end.status = redirect?.status ?? null;
      return redirect === null ? { kind: 'unheard' } : { kind: 'sent-on', to: redirect.to };
    }
    end.status = response.status;
    const bytes = await readBody(response, (length) => {
      end.bytes = length;
    });
    if (bytes === null) return failing({ code: 'feed-too-large' });
    return { kind: 'answer', result: ok(answerOf(response, address, sentFrom, bytes)) };
  } catch (error) {
    ask.signal?.throwIfAborted();
    if (way.isLate()) return failing({ code: 'feed-timed-out' });
    return failing({ code: isOnline() ? 'feed-unreachable' : 'offline', detail: String(error) });
  } finally {
    await way.noteEnd(noted.value, { ...end, endedAt: now() });
  }
}

function headersOf({ why, etag, lastModified }: Ask): Record<string, string> {
  return {
    Accept: why.kind === 'article' ? ACCEPT_PAGE : ACCEPT,
    ...(etag ? { 'If-None-Match': etag } : {}),
    ...(lastModified ? { 'If-Modified-Since': lastModified } : {}),
  };
}

function answerOf(response: Response, address: string, sentFrom: string | null, bytes: Uint8Array): Answer {
  const { status, headers } = response;
  return {
    status,
    address,
    isRedirected: sentFrom !== null,
    bytes,
    headers: {
      contentType: headers.get('Content-Type'),
      etag: headers.get('ETag'),
      lastModified: headers.get('Last-Modified'),
      cacheControl: headers.get('Cache-Control'),
      expires: headers.get('Expires'),
      retryAfter: headers.get('Retry-After'),
    },
  };
}

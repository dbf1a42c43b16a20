import { failed, ok, type Problem, type Result } from '../core/problem';
import type { SentAnswer } from '../core/refresh/read-answer';
import { isOnline } from './connection';
import { grantedHosts } from './permissions';

/** A request for one document. */
export type Ask = {
  /** Absolute http(s). */
  readonly address: string;
  /** What an earlier answer said of itself, to be told when nothing has changed. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Breaks the request off; what it was for is given up. */
  readonly signal?: AbortSignal;
};

/** What a server answered. Not to have succeeded is an answer, too: see `status`. */
export type Answer = SentAnswer & { readonly isRedirected: boolean };

/** From asking to the last byte. */
const LIMIT_MS = 20_000;
/** For finding out why nothing came. */
const PROBE_LIMIT_MS = 5_000;
/** Unpacked, so that a small archive of a large nothing ends here as well. */
const MAX_BYTES = 8 * 1024 * 1024;

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** Nothing goes along that would tell who is asking, and nothing is kept but what Lede keeps itself. */
const DISCREET = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;

/**
 * The one gateway to the network: every request that Lede makes is made here.
 * @throws only when `signal` broke it off
 */
export async function request(ask: Ask): Promise<Result<Answer>> {
  if (!isOnline()) return failed('offline');
  if (!(await grantedHosts())(ask.address)) return failed('permission-missing');
  ask.signal?.throwIfAborted();
  const stop = new AbortController();
  const breakOff = (): void => stop.abort();
  ask.signal?.addEventListener('abort', breakOff);
  let isLate = false;
  const clock = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, LIMIT_MS);
  try {
    const response = await fetch(ask.address, {
      ...DISCREET,
      redirect: 'follow',
      headers: headersOf(ask),
      signal: stop.signal,
    });
    const bytes = await readBody(response);
    return bytes === null ? failed('feed-too-large') : ok(answerOf(response, bytes));
  } catch (error) {
    ask.signal?.throwIfAborted();
    if (isLate) return failed('feed-timed-out');
    return { ok: false, problem: await whyNot(ask.address, String(error)) };
  } finally {
    clearTimeout(clock);
    ask.signal?.removeEventListener('abort', breakOff);
    stop.abort();
  }
}

function headersOf({ etag, lastModified }: Ask): Record<string, string> {
  return {
    Accept: ACCEPT,
    ...(etag ? { 'If-None-Match': etag } : {}),
    ...(lastModified ? { 'If-Modified-Since': lastModified } : {}),
  };
}

function answerOf(response: Response, bytes: Uint8Array): Answer {
  const { status, url, redirected, headers } = response;
  return {
    status,
    address: url,
    isRedirected: redirected,
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

/** Null when there is more of it than is read. */
async function readBody(response: Response): Promise<Uint8Array | null> {
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.byteLength;
    if (length > MAX_BYTES) {
      // Not awaited: a server that never ends may not hold up the answer.
      reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(step.value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/**
 * A browser says of every failure that it failed, and no more. Whether the server sends its callers elsewhere can be
 * seen by asking once without going along.
 */
async function whyNot(address: string, detail: string): Promise<Problem> {
  if (!isOnline()) return { code: 'offline' };
  try {
    const { type } = await fetch(address, {
      ...DISCREET,
      redirect: 'manual',
      method: 'HEAD',
      signal: AbortSignal.timeout(PROBE_LIMIT_MS),
    });
    return { code: type === 'opaqueredirect' ? 'feed-redirects-away' : 'feed-unreachable', detail };
  } catch {
    return { code: 'feed-unreachable', detail };
  }
}

import { readHttpDate } from './http-dates';

/** How a feed and its server ask to be paced. Null and empty where they do not say. */
export type PaceHints = {
  /** The feed's own `ttl`. */
  readonly ttlMs: number | null;
  /** Hours of the day, UTC. */
  readonly skipHours: readonly number[];
  /** Days of the week, UTC, 0 is Sunday. */
  readonly skipDays: readonly number[];
  /** How long the answer counts as fresh, by `Cache-Control` or else `Expires`. */
  readonly freshMs: number | null;
};

type HeaderSource = { readonly cacheControl: string | null; readonly expires: string | null };

/** `max-age` wins over `Expires`, and a server that says not to keep the answer says nothing of its pace. */
export const readFreshMs = ({ cacheControl, expires }: HeaderSource, now: number): number | null => {
  const control = readCacheControl(cacheControl ?? '');
  if (control.noStore) return null;
  if (control.maxAgeMs !== null) return control.maxAgeMs;
  const expiresAt = expires === null ? null : readHttpDate(expires);
  return expiresAt === null || expiresAt <= now ? null : expiresAt - now;
};

export const readCacheControl = (
  value: string,
): { readonly maxAgeMs: number | null; readonly noStore: boolean } => {
  const directives = value
    .toLowerCase()
    .split(',')
    .map((directive) => directive.trim());
  const maxAge = directives.find((directive) => directive.startsWith('max-age='))?.slice('max-age='.length);
  const noStore = directives.includes('no-store') || directives.includes('no-cache');
  return { maxAgeMs: secondsToMs(maxAge ?? ''), noStore };
};

/** `Retry-After` as seconds or a date, in milliseconds since 1970; null when unreadable or past. */
export const readRetryAt = (value: string | null, now: number): number | null => {
  if (value === null) return null;
  const waitMs = secondsToMs(value);
  const at = waitMs === null ? readHttpDate(value) : now + waitMs;
  return at === null || at <= now ? null : at;
};

const secondsToMs = (text: string): number | null => {
  const digits = /^\s*"?(\d{1,12})"?\s*$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits) * 1000;
};

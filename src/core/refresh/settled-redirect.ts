import { isPrivateAddress } from '../address/private-host';
import { comparableAddress } from '../address/web-address';
import { DAY_MS } from '../model/durations';

/** A redirect that a feed's answers have been taking. */
export type SeenRedirect = {
  readonly to: string;
  /** Milliseconds since 1970: the first of an unbroken row of answers. */
  readonly since: number;
  readonly answers: number;
};

/** A browser does not tell whether a redirect is meant for good. One that has led to the same place this long is. */
const SETTLED_MS = 7 * DAY_MS;
/** And this often, so that one answer before and one after a long pause prove nothing. */
const SETTLED_ANSWERS = 5;

/** What is known of a feed's redirect after one more answer. `cameFrom` is where that answer came from. */
export const redirectAfter = (
  seen: SeenRedirect | null,
  address: string,
  cameFrom: string,
  now: number,
): SeenRedirect | null => {
  if (cameFrom === address) return null;
  if (seen?.to !== cameFrom) return { to: cameFrom, since: now, answers: 1 };
  return { ...seen, answers: seen.answers + 1 };
};

/**
 * Whether the feed lives there from now on. Another way to write the same address needs no proof. Within the reader's
 * own network a feed stays where the reader entered it: another port there may be another machine's business.
 */
export const isSettled = (seen: SeenRedirect, address: string, now: number): boolean =>
  comparableAddress(seen.to) === comparableAddress(address) ||
  (now - seen.since >= SETTLED_MS && seen.answers >= SETTLED_ANSWERS && !isPrivateAddress(seen.to));

import { bareHost, hostOf } from '../core/address/host';
import type { Problem, ProblemCode } from '../core/problem';
import { type MessageKey, say } from '../platform/text';

const WORDS: Partial<Record<ProblemCode, MessageKey>> = {
  offline: 'getOffline',
  'permission-missing': 'getNotPermitted',
  'not-found': 'getMissing',
  'feed-missing': 'getMissing',
  'feed-gone': 'getMissing',
  'feed-refused': 'getRefused',
  'feed-limited': 'getLimited',
  'feed-server-error': 'getServerError',
  'feed-timed-out': 'getTimedOut',
  'feed-unreachable': 'getUnreachable',
  'feed-too-large': 'getTooLarge',
  'feed-redirects-to-private': 'getPrivate',
  'address-private': 'getPrivate',
  'page-is-another-document': 'getNoPage',
  'page-without-article': 'getNoArticle',
  'page-walled': 'getWalled',
  'storage-full': 'getUnstored',
};

/** Why an article could not be got from its page, as a sentence or two. */
export function wordsOfGetting(problem: Problem): string {
  const to = awayTo(problem);
  return to === null ? say(WORDS[problem.code] ?? 'getFailed') : say('getAway', bareHost(hostOf(to)));
}

/** Where a site leads that Lede may not read yet; null where it does not. */
export const awayTo = ({ code, detail }: Problem): string | null =>
  code === 'feed-redirects-away' && detail !== undefined ? detail : null;

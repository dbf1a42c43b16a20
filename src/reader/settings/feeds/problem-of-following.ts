import { hostOf } from '../../../core/address/host';
import type { Problem, ProblemCode } from '../../../core/problem';
import { type MessageKey, say } from '../../../platform/text';
import { wordsOfProblem } from '../../../ui/problem-words';

const SENTENCES: Partial<Record<ProblemCode, MessageKey>> = {
  'address-empty': 'addressEmpty',
  'address-not-understood': 'addressNotUnderstood',
  'address-not-http': 'addressNotHttp',
  'address-has-password': 'addressHasPassword',
  'feed-already-followed': 'alreadyFollowed',
  'no-feeds-found': 'noFeedsFound',
  'permission-missing': 'siteNotPermitted',
  offline: 'youAreOffline',
  'storage-full': 'troubleFull',
  'storage-unavailable': 'troubleStorage',
};

/** Why a feed could not be found or followed, as the reader is told. */
export function sentenceOfProblem(code: ProblemCode): string {
  const own = SENTENCES[code];
  return own === undefined ? say('couldNotRead', say(wordsOfProblem(code).does)) : say(own);
}

/** Why nothing was found at an address; where it leads to a site that is not allowed yet, with that address. */
export function wayOnFrom({ code, detail }: Problem): {
  readonly sentence: string;
  readonly leadsTo?: string;
} {
  if (detail !== undefined && code === 'feed-redirects-away')
    return { sentence: say('addressLeadsTo', hostOf(detail)), leadsTo: detail };
  if (detail !== undefined && code === 'feed-redirects-to-private')
    return { sentence: say('addressLeadsToPrivate', hostOf(detail)) };
  return { sentence: sentenceOfProblem(code) };
}

/** Why a change of the list of feeds did not last. */
export const sentenceOfChange = (code: ProblemCode): string =>
  say(code === 'storage-full' ? 'troubleFull' : 'notStored');

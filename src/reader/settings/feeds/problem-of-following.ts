import type { ProblemCode } from '../../../core/problem';
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

/** Why a change of the list of feeds did not last. */
export const sentenceOfChange = (code: ProblemCode): string =>
  say(code === 'storage-full' ? 'troubleFull' : 'notStored');

import type { ProblemCode } from '../core/problem';
import type { MessageKey } from '../platform/text';

/** What a feed did, as a sentence of its own and as one that follows the feed's name. */
type Words = { readonly does: MessageKey; readonly did: MessageKey };

const UNREAD: Words = { does: 'feedUnreadDoes', did: 'feedUnreadDid' };

const WORDS: Partial<Record<ProblemCode, Words>> = {
  'feed-is-a-web-page': { does: 'feedIsPageDoes', did: 'feedIsPageDid' },
  'feed-is-an-outline': { does: 'feedIsOutlineDoes', did: 'feedIsOutlineDid' },
  'feed-is-another-document': { does: 'feedIsOtherDoes', did: 'feedIsOtherDid' },
  'feed-not-recognised': { does: 'feedNoFeedDoes', did: 'feedNoFeedDid' },
  'feed-not-read': { does: 'feedNotReadDoes', did: 'feedNotReadDid' },
  'feed-too-large': { does: 'feedTooLargeDoes', did: 'feedTooLargeDid' },
  'feed-unreachable': { does: 'feedUnreachableDoes', did: 'feedUnreachableDid' },
  'feed-timed-out': { does: 'feedTimedOutDoes', did: 'feedTimedOutDid' },
  'feed-refused': { does: 'feedRefusedDoes', did: 'feedRefusedDid' },
  'feed-missing': { does: 'feedMissingDoes', did: 'feedMissingDid' },
  'feed-gone': { does: 'feedGoneDoes', did: 'feedGoneDid' },
  'feed-limited': { does: 'feedLimitedDoes', did: 'feedLimitedDid' },
  'feed-server-error': { does: 'feedServerErrorDoes', did: 'feedServerErrorDid' },
  'feed-redirects-in-a-loop': { does: 'feedLoopDoes', did: 'feedLoopDid' },
  'feed-redirects-away': { does: 'feedAwayDoes', did: 'feedAwayDid' },
  'feed-redirects-to-private': { does: 'feedLeadsToPrivateDoes', did: 'feedLeadsToPrivateDid' },
  'address-private': { does: 'addressPrivateDoes', did: 'addressPrivateDid' },
  'storage-full': { does: 'feedUnstoredDoes', did: 'feedUnstoredDid' },
  'permission-missing': { does: 'feedWaitsDoes', did: 'feedWaitsDid' },
};

export const wordsOfProblem = (code: ProblemCode): Words => WORDS[code] ?? UNREAD;

import type { Reason } from '../core/model/edition-notes';
import { say, sayCount } from '../platform/text';
import { sinceMoment } from '../ui/moments';

/** Why a story stands in an edition, in one line; empty where there is no more to say than that it is new. */
export const whyLine = (reasons: readonly Reason[], now: number): string =>
  reasons
    .map((reason) => inWords(reason, now))
    .filter((words) => words !== '')
    .join('; ');

function inWords(reason: Reason, now: number): string {
  switch (reason.code) {
    case 'outlets':
      return sayCount('whyOutlets', reason.count);
    case 'first-in':
      return sayCount('whyFirstIn', reason.feeds);
    case 'moved':
      return sayCount('whyMoved', reason.reports, sinceMoment(reason.since, now));
    case 'new-since':
      return say('whyNew', sinceMoment(reason.since, now));
    case 'rare-feed':
      return sayCount('whyRareFeed', reason.days);
    case 'turn':
      return sayCount('whyTurn', reason.days);
    case 'weighed':
      return say('whyWeighed');
    case 'followed':
      return say('whyFollowed');
    case 'published':
      return '';
  }
}

import { LONGEST_QUERY, type QueryFault } from '../../core/search/search-query';
import { say, sayCount } from '../../platform/text';

/** What was not understood, and how it is written. */
export function faultWords({ kind, operator }: QueryFault): string {
  switch (kind) {
    case 'date':
      return say('searchFaultDate', operator);
    case 'feed':
      return say('searchFaultFeed');
    case 'mark':
      return say('searchFaultMark', operator);
    case 'long':
      return sayCount('searchFaultLong', LONGEST_QUERY);
  }
}

import { LONGEST_QUERY, MOST_WORDS, type QueryFault } from '../../core/search/search-query';
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
    case 'words':
      return sayCount('searchFaultWords', MOST_WORDS);
    case 'signs':
      return say('searchFaultSigns');
  }
}

import type { Holds } from '../core/backup/second-copy';
import { language, say, sayCount } from '../platform/text';

/** “84 feeds, 1,204 stories read, 31 saved”: what there is of each, the rest left out. */
export function holdsWords(holds: Holds): string {
  const { feeds, readings, saved, kept, mutes, bonds, followed, editions } = holds;
  const parts = [
    feeds > 0 ? sayCount('holdsFeeds', feeds) : '',
    readings > 0 ? sayCount('holdsReadings', readings) : '',
    saved + kept > 0 ? sayCount('holdsSaved', saved + kept) : '',
    mutes > 0 ? sayCount('holdsMutes', mutes) : '',
    bonds > 0 ? sayCount('holdsBonds', bonds) : '',
    followed > 0 ? sayCount('holdsFollowed', followed) : '',
    editions > 0 ? sayCount('holdsEditions', editions) : '',
  ].filter((part) => part !== '');
  return parts.length === 0
    ? say('holdsNothing')
    : new Intl.ListFormat(language(), { type: 'unit' }).format(parts);
}

/** What a copy has that is not there now. */
export const missingWords = (missing: Holds): string => say('missingNow', holdsWords(missing));

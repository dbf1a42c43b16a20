import type { FeedTally } from '../core/model/feed-tally';
import { say } from '../platform/text';
import type { PopupState } from './popup-state';

const KEY = 'lede-note';

/** What the note tells, so that one put away comes back only with something else to tell; empty for nothing. */
function toldBy(feeds: FeedTally | null): string {
  if (feeds === null || feeds.ailing + feeds.waiting === 0) return '';
  const named = feeds.ailingFeeds.map(({ feedId, problem }) => `${feedId} ${problem}`);
  return JSON.stringify([feeds.ailing, feeds.waiting, ...named]);
}

/** Whether there are feeds to tell of, and the reader has not put just this away. */
export function noteWanted(feeds: FeedTally | null): boolean {
  const told = toldBy(feeds);
  if (told === '') return false;
  try {
    return localStorage.getItem(KEY) !== told;
  } catch {
    // Local storage is closed to us: the note stays, as it could not be put away either.
    return true;
  }
}

function putNoteAway(feeds: FeedTally | null): void {
  try {
    localStorage.setItem(KEY, toldBy(feeds));
  } catch {
    // It is away for this opening all the same.
  }
}

/** With how many feeds answered in the folio while the note is there; a note put away is remembered. */
export function withNote(state: PopupState): PopupState {
  const { feeds, noteAway } = state;
  if (feeds === null || !noteWanted(feeds)) return state;
  if (noteAway) {
    putNoteAway(feeds);
    return { ...state, remark: null };
  }
  const asked = feeds.followed - feeds.paused;
  const answered = asked - feeds.waiting - feeds.ailing;
  return { ...state, remark: say('feedsAnswered', String(answered), String(asked)) };
}

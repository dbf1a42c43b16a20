import type { FeedTally } from '../core/model/feed-tally';
import { say } from '../platform/text';
import type { PopupState } from './popup-state';

const KEY = 'lede-note';
/** For where local storage is closed to us: then a note is put away for this opening. */
let putAwayHere = '';

/** What the note tells, so that one put away comes back only with something else to tell; empty for nothing. */
function toldBy(feeds: FeedTally | null): string {
  if (feeds === null || feeds.ailing + feeds.waiting === 0) return '';
  const named = feeds.ailingFeeds.map(({ feedId, problem }) => `${feedId} ${problem}`);
  return JSON.stringify([feeds.ailing, feeds.waiting, ...named]);
}

/** Whether there are feeds to tell of, and the reader has not put just this away. */
export function noteWanted(feeds: FeedTally): boolean {
  const told = toldBy(feeds);
  return told !== '' && told !== putAwayHere && told !== lastPutAway();
}

function lastPutAway(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Closed to us: nothing is known of earlier openings.
    return null;
  }
}

export function putNoteAway(feeds: FeedTally | null): void {
  putAwayHere = toldBy(feeds);
  try {
    localStorage.setItem(KEY, putAwayHere);
  } catch {
    // It is away for this opening all the same.
  }
}

/** With what the folio says beside a note or the first letter. */
export function withNote(state: PopupState): PopupState {
  const { feeds, letter, online, progress } = state;
  if (letter?.kind === 'first-run') return { ...state, remark: say('noAccount') };
  if (!online || progress !== null) return { ...state, remark: null };
  if (feeds === null || !noteWanted(feeds)) return state;
  const asked = feeds.followed - feeds.paused;
  const answered = asked - feeds.waiting - feeds.ailing;
  return { ...state, remark: say('feedsAnswered', String(answered), String(asked)) };
}

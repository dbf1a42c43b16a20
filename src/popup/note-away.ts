import type { EditionOutcome } from '../core/model/edition-outcome';
import type { FeedTally } from '../core/model/feed-tally';
import { FLOOR_MS } from '../core/refresh/next-due';
import { say } from '../platform/text';
import type { ReplacedStore } from '../store/schema';
import type { PopupState } from './popup-state';

/** What the reader put away of one sort of note, so that it comes back only with something else to tell. */
function createAway(key: string) {
  /** For where local storage is closed to us: then a note is put away for this opening. */
  let here = '';
  const stored = (): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      // Closed to us: nothing is known of earlier openings.
      return null;
    }
  };
  return {
    holds: (told: string): boolean => told === here || told === stored(),
    put(told: string): void {
      here = told;
      try {
        localStorage.setItem(key, told);
      } catch {
        // It is away for this opening all the same.
      }
    },
  };
}

const feedsAway = createAway('lede-note');
const wishAway = createAway('lede-wish-note');
const storeAway = createAway('lede-store-note');

/** Whether the reader has put away the note on just this damaged store. */
export const replacedAway = ({ at }: ReplacedStore): boolean => storeAway.holds(String(at));

/** What the note on feeds tells; empty for nothing. */
function toldBy(feeds: FeedTally | null): string {
  if (feeds === null || feeds.ailing + feeds.waiting === 0) return '';
  const named = feeds.ailingFeeds.map(({ feedId, problem }) => `${feedId} ${problem}`);
  return JSON.stringify([feeds.ailing, feeds.unstored, feeds.waiting, ...named]);
}

/** Whether there are feeds to tell of, and the reader has not put just this away. */
export function noteWanted(feeds: FeedTally): boolean {
  const told = toldBy(feeds);
  return told !== '' && !feedsAway.holds(told);
}

/** After this feeds are asked again, and what came of the wish is no longer how things are. */
const WISH_TOLD_MS = FLOOR_MS;

/**
 * Whether an edition could not be made, which no letter says: one that was asked for a while ago at most, or one that
 * failed, until there is another.
 */
export function wishNoteWanted({ outcome, letter, progress }: PopupState, now: number): boolean {
  if (outcome === null || letter !== null || progress !== null) return false;
  const { isTold, kind, endedAt } = outcome;
  const age = now - endedAt;
  const isFresh = kind === 'failed' || (age >= 0 && age < WISH_TOLD_MS);
  return isTold === true && kind !== 'edition' && isFresh && !wishAway.holds(String(endedAt));
}

/** The notes there may be at once, each put away by itself: another may not have been read yet. */
export type NoteName = 'trouble' | 'replaced' | 'question' | 'feeds' | 'wish';

/** Puts a note away. @returns the popup without it */
export function withoutNote(name: NoteName, state: PopupState): PopupState {
  const { feeds, outcome, replaced } = state;
  if (name === 'feeds') {
    feedsAway.put(toldBy(feeds));
    return { ...state, remark: null };
  }
  if (name === 'replaced' && replaced !== null) storeAway.put(String(replaced.at));
  if (name === 'wish' && outcome?.isTold) wishAway.put(String(outcome.endedAt));
  return { ...state, ...(name === 'trouble' || name === 'question' ? { [name]: null } : {}) };
}

/** With what the folio says while feeds are read, and above a letter. */
export function withNote(state: PopupState): PopupState {
  const { letter, online, progress } = state;
  if (letter?.kind === 'first-run') return { ...state, remark: say('noAccount') };
  if (!online) return { ...state, remark: null };
  if (progress !== null)
    return { ...state, remark: say('feedsOf', String(progress.done), String(progress.total)) };
  return letter === null ? state : { ...state, remark: answeredOf(letter) };
}

/** Of feeds that are well none need have answered since the work before. */
const answeredOf = ({ kind, answered, feeds }: EditionOutcome): string =>
  say('feedsAnswered', String(kind === 'nothing-fetched' ? 0 : answered), String(feeds));

import type { Fit } from '../model/edition-notes';
import { readingSeconds } from '../text/reading-time';

/** What is read of a story: of the lead the whole summary, of the others the opening sentence. */
export type StoryAsRead = { readonly title: string; readonly sentences: readonly string[] };

/** Deciding whether to open a headline takes a moment beside reading it; an edition is no race. */
const PAUSE_SECONDS = 4;
/** A usual story beside the lead on real feeds: ten words of headline and, at every second, twenty of a sentence. */
const USUAL_SECONDS = 10;
/** An edition ends, whatever was asked for. */
const MOST_STORIES = 60;

export const secondsToRead = ({ title, sentences }: StoryAsRead, leads: boolean): number =>
  PAUSE_SECONDS + readingSeconds([title, ...(leads ? sentences : sentences.slice(0, 1))].join(' '));

/** About how many stories an edition will hold. */
export const storiesWithin = ({ kind, count }: Fit): number =>
  Math.min(MOST_STORIES, Math.max(1, kind === 'stories' ? count : Math.ceil((count * 60) / USUAL_SECONDS)));

/** As many as could find a place, were each as short as a headline can be. */
export const mostStoriesWithin = ({ kind, count }: Fit): number =>
  storiesWithin(
    kind === 'stories' ? { kind, count } : { kind: 'stories', count: (count * 60) / PAUSE_SECONDS },
  );

/** How many stories fit, of those that take so long each; the lead always does. */
export function howManyFit({ kind, count }: Fit, seconds: readonly number[]): number {
  if (kind === 'stories') return Math.min(seconds.length, Math.max(1, count), MOST_STORIES);
  let [fitting, spent] = [0, 0];
  for (const each of seconds) {
    spent += each;
    if (fitting > 0 && (spent > count * 60 || fitting === MOST_STORIES)) break;
    fitting += 1;
  }
  return fitting;
}

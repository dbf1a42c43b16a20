import { DAY_MS } from '../core/model/durations';
import { say } from '../platform/text';
import { clockTime, dateNear, weekday } from './dates';

/** A weekday names one day only while the same day of the week before or after is further off. */
const WEEKDAY_REACH_MS = 6 * DAY_MS;

type Moment = { readonly isTime: boolean; readonly words: string };

/** An instant as people name one near to now: the hour of this day, a weekday, a date. */
function momentOf(at: number, now: number): Moment {
  const date = new Date(at);
  const today = new Date(now);
  if (date.toDateString() === today.toDateString()) return { isTime: true, words: clockTime(at) };
  if (Math.abs(now - at) < WEEKDAY_REACH_MS) return { isTime: false, words: weekday(at) };
  return { isTime: false, words: dateNear(at, now) };
}

/** “06:58”, “Thursday”, “2 December” */
export const shortMoment = (at: number, now: number): string => momentOf(at, now).words;

/** “at 13:00”, “on Friday” */
export function atMoment(at: number, now: number): string {
  const { isTime, words } = momentOf(at, now);
  return say(isTime ? 'atTime' : 'onDay', words);
}

/** “since 06:58”, “since Thursday” */
export function sinceMoment(at: number, now: number): string {
  const { isTime, words } = momentOf(at, now);
  return say(isTime ? 'sinceTime' : 'sinceDay', words);
}

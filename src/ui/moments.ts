import { say } from '../platform/text';
import { clockTime, dateNear, weekday } from './dates';
import { daysBetween, WEEKDAY_REACH_DAYS } from './time-with-day';

export type Moment = { readonly kind: 'time' | 'yesterday' | 'day'; readonly words: string };

/** An instant as people name one near to now: the hour of this day, yesterday, a weekday, a date. */
export function momentOf(at: number, now: number): Moment {
  const days = daysBetween(at, now);
  if (days === 0) return { kind: 'time', words: clockTime(at) };
  if (days === 1) return { kind: 'yesterday', words: say('yesterday') };
  const words = Math.abs(days) < WEEKDAY_REACH_DAYS ? weekday(at) : dateNear(at, now);
  return { kind: 'day', words };
}

/** “since 06:58”, “since yesterday”, “since Thursday” */
export function sinceMoment(at: number, now: number): string {
  const { kind, words } = momentOf(at, now);
  if (kind === 'yesterday') return say('sinceYesterday');
  return say(kind === 'time' ? 'sinceTime' : 'sinceDay', words);
}

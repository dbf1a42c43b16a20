import { say } from '../platform/text';
import { clockTime, dateNear, weekday } from './dates';
import { partOfDay } from './edition-name';
import { daysBetween, WEEKDAY_REACH_DAYS } from './time-with-day';

type Moment = { readonly kind: 'time' | 'yesterday' | 'day'; readonly words: string };

/** An instant as people name one near to now: the hour of this day, yesterday, a weekday, a date. */
function momentOf(at: number, now: number): Moment {
  const days = daysBetween(at, now);
  if (days === 0) return { kind: 'time', words: clockTime(at) };
  if (days === 1) return { kind: 'yesterday', words: say('yesterday') };
  const words = Math.abs(days) < WEEKDAY_REACH_DAYS ? weekday(at) : dateNear(at, now);
  return { kind: 'day', words };
}

/** “06:58”, “yesterday”, “Thursday”, “2 December” */
export const shortMoment = (at: number, now: number): string => momentOf(at, now).words;

/** “at 13:00”, “yesterday”, “on Friday” */
export function atMoment(at: number, now: number): string {
  const { kind, words } = momentOf(at, now);
  return kind === 'yesterday' ? words : say(kind === 'time' ? 'atTime' : 'onDay', words);
}

/** “since 06:58”, “since yesterday”, “since Thursday” */
export function sinceMoment(at: number, now: number): string {
  const { kind, words } = momentOf(at, now);
  if (kind === 'yesterday') return say('sinceYesterday');
  return say(kind === 'time' ? 'sinceTime' : 'sinceDay', words);
}

const SINCE_YESTERDAY = {
  morning: 'sinceYesterdayMorning',
  noon: 'sinceYesterdayNoon',
  evening: 'sinceYesterdayEvening',
} as const;

/** Since an edition was composed: “since 06:58”, “since yesterday evening”, “since Thursday” */
export const sinceEdition = (at: number, now: number): string =>
  daysBetween(at, now) === 1 ? say(SINCE_YESTERDAY[partOfDay(at)]) : sinceMoment(at, now);

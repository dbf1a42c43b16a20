import { DAY_MS } from '../core/model/durations';
import { locale, say } from '../platform/text';
import { clockTime, dateNear, fullDate, weekday } from './dates';

/** A weekday names one day only while the same day of the week before or after is further off. */
export const WEEKDAY_REACH_DAYS = 6;

/** How many midnights of the reader's clock lie between; a day of another length is one all the same. */
export function daysBetween(at: number, now: number): number {
  const [day, today] = [new Date(at), new Date(now)];
  day.setHours(12, 0, 0, 0);
  today.setHours(12, 0, 0, 0);
  return Math.round((today.getTime() - day.getTime()) / DAY_MS);
}

/** An instant with its day, as near as it is: “06:32”, “yesterday 22:21”, “Friday 03:55”, “28 November”. */
export function timeWithDay(at: number, now: number): string {
  const days = daysBetween(at, now);
  if (days === 0) return clockTime(at);
  if (days === 1) return say('yesterdayTime', clockTime(at));
  if (days > 0 && days < WEEKDAY_REACH_DAYS) return say('dayAndTime', weekday(at), clockTime(at));
  return dateNear(at, now);
}

/** The heading of a day: “Today, Sunday 6 December”. */
export function dayHeading(at: number, now: number): string {
  const days = daysBetween(at, now);
  if (new Date(at).getFullYear() !== new Date(now).getFullYear()) return fullDate(at);
  const format = new Intl.DateTimeFormat(locale(), { weekday: 'long', day: 'numeric', month: 'long' });
  const date = format.format(at);
  if (days === 0) return say('riverToday', date);
  return days === 1 ? say('riverYesterday', date) : date;
}

/** The day of an instant by the reader's clock: two of one day have the same. */
export const dayOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

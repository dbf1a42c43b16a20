import { say } from '../platform/text';
import { partOfDay } from './edition-name';
import { momentOf, sinceMoment } from './moments';
import { daysBetween } from './time-with-day';

/** “06:58”, “yesterday”, “Thursday”, “2 December” */
export const shortMoment = (at: number, now: number): string => momentOf(at, now).words;

/** “at 13:00”, “yesterday”, “on Friday” */
export function atMoment(at: number, now: number): string {
  const { kind, words } = momentOf(at, now);
  return kind === 'yesterday' ? words : say(kind === 'time' ? 'atTime' : 'onDay', words);
}

const SINCE_YESTERDAY = {
  morning: 'sinceYesterdayMorning',
  noon: 'sinceYesterdayNoon',
  evening: 'sinceYesterdayEvening',
} as const;

/** Since an edition was composed: “since 06:58”, “since yesterday evening”, “since Thursday” */
export const sinceEdition = (at: number, now: number): string =>
  daysBetween(at, now) === 1 ? say(SINCE_YESTERDAY[partOfDay(at)]) : sinceMoment(at, now);

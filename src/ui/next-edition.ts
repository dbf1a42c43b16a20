import { say } from '../platform/text';
import { clockTime } from './dates';
import { daysBetween } from './time-with-day';

/** When the next edition is made, which is within a day; null where none is. */
export const nextEdition = (at: number | null): string | null =>
  at === null
    ? null
    : say(daysBetween(at, Date.now()) < 0 ? 'nextEditionTomorrow' : 'nextEditionToday', clockTime(at));

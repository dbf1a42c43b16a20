import type { Calendar } from '../../core/search/search-query';
import { dayOf } from '../../ui/time-with-day';

/** Days by the reader's clock. */
export const readersCalendar = (now: number): Calendar => ({
  today: dayOf(now),
  startOf(year, month, day) {
    const date = new Date(year, month - 1, day);
    // A day that a month does not have would be one of the next, and a year below a hundred one of the twentieth century.
    const isThatDay = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
    return isThatDay ? date.getTime() : null;
  },
});

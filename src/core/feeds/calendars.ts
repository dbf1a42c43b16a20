import { DAY_MS } from '../model/durations';
/** A day of the common calendar. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** No feed is of these years by the common calendar; by that of Thailand they are 1857 to 2157. */
const BUDDHIST = { from: 2400, to: 2700, ahead: 543 };
/** Numbers alone are taken for Persian in these years: 2001 to 2042. Earlier and later ones may be of other calendars. */
const PERSIAN = { from: 1380, to: 1420 };

/** The day of the common calendar that is meant, where the year shows that it is counted otherwise. */
export function commonDay(day: Day): Day {
  if (day.year >= BUDDHIST.from && day.year <= BUDDHIST.to)
    return { ...day, year: day.year - BUDDHIST.ahead };
  return day.year >= PERSIAN.from && day.year <= PERSIAN.to ? fromPersian(day) : day;
}

/** Leap years in each 33 of the Persian calendar, as they fall from 1178 to 1633. */
const LEAPS: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
const CYCLE_YEARS = 33;
/** A year and its first day: 21 March 1997. */
const EPOCH = { year: 1376, at: Date.UTC(1997, 2, 21) };

/** The first six months have 31 days, the others 30. */
export function fromPersian({ year, month, day }: Day): Day {
  let days = (year - EPOCH.year) * 365;
  for (let before = EPOCH.year; before < year; before += 1) if (LEAPS.has(before % CYCLE_YEARS)) days += 1;
  for (let before = year; before < EPOCH.year; before += 1) if (LEAPS.has(before % CYCLE_YEARS)) days -= 1;
  days += (month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6) + day - 1;
  const date = new Date(EPOCH.at + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

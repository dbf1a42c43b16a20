const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Sun, 06 Nov 1994 08:49:37 GMT`, and the older `Sunday, 06-Nov-94 08:49:37 GMT`. */
const BY_DAY =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[ -]([a-z]{3})[ -](\d{4}|\d{2})\s+(\d\d):(\d\d):(\d\d)(?:\s+(?:GMT|UTC|\+0000))?$/i;
/** `Sun Nov  6 08:49:37 1994`. */
const BY_MONTH = /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(\d\d):(\d\d):(\d\d)\s+(\d{4})$/i;

/** A date of an HTTP header in any of its three shapes, in milliseconds since 1970; null for anything else. */
export const readHttpDate = (value: string): number | null => {
  const text = value.trim();
  const byDay = BY_DAY.exec(text);
  if (byDay !== null) {
    const [, day, month, year, ...clock] = byDay;
    return instant(fullYear(year), month, day, clock);
  }
  const byMonth = BY_MONTH.exec(text);
  if (byMonth === null) return null;
  const [, month, day, hour, minute, second, year] = byMonth;
  return instant(Number(year), month, day, [hour, minute, second]);
};

/** Two digits are of this century up to 69, as HTTP libraries have it. */
const fullYear = (year = ''): number => {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 70 ? 2000 + number : 1900 + number;
};

const instant = (
  year: number,
  month = '',
  day = '',
  clock: readonly (string | undefined)[],
): number | null => {
  const monthIndex = MONTHS.indexOf(month.toLowerCase());
  const [hour = 0, minute = 0, second = 0] = clock.map(Number);
  if (monthIndex === -1 || Number(day) > 31 || hour > 23 || minute > 59 || second > 60) return null;
  return Date.UTC(year, monthIndex, Number(day), hour, minute, second);
};

/** The three times of day at which an edition can be made, with the hour each begins with. */
export const TIMES = [
  { name: 'morning', preset: 7 * 60, before: 11 * 60 },
  { name: 'noon', preset: 12 * 60 + 30, before: 16 * 60 },
  { name: 'evening', preset: 18 * 60, before: 24 * 60 },
] as const;

export type TimeOfDay = (typeof TIMES)[number]['name'];

/** Which of the hours belongs to a time of day, in minutes; null when none does. */
export function hourAt(hours: readonly number[], time: TimeOfDay): number | null {
  const place = TIMES.findIndex(({ name }) => name === time);
  const from = TIMES[place - 1]?.before ?? 0;
  const before = TIMES[place]?.before ?? 0;
  return hours.find((minutes) => minutes >= from && minutes < before) ?? null;
}

/** The hours with one in place of another, in order, each once; null for none. */
export const withHour = (hours: readonly number[], old: number | null, next: number | null): number[] =>
  [...new Set([...hours.filter((minutes) => minutes !== old), ...(next === null ? [] : [next])])].sort(
    (one, other) => one - other,
  );

/** 420 ↔ 07:00, as a field for times writes it. */
export const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

export function minutesFrom(clock: string): number | null {
  const [, hour, minute] = /^(\d{2}):(\d{2})/.exec(clock) ?? [];
  return hour === undefined ? null : Number(hour) * 60 + Number(minute);
}

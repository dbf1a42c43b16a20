/** The three times of day at which an edition can be made, with the hour each begins with. */
export const TIMES = [
  { name: 'morning', preset: 7 * 60, before: 11 * 60 },
  { name: 'noon', preset: 12 * 60 + 30, before: 16 * 60 },
  { name: 'evening', preset: 18 * 60, before: 24 * 60 },
] as const;

export type TimeOfDay = (typeof TIMES)[number]['name'];

/** The times of day that so many hours can stand at, in order. */
const SEATINGS: Readonly<Record<number, readonly (readonly number[])[]>> = {
  0: [[]],
  1: [[0], [1], [2]],
  2: [
    [0, 1],
    [0, 2],
    [1, 2],
  ],
  3: [[0, 1, 2]],
};

/**
 * Which hour is shown at each time of day, in minutes; null for none. Hours come in order and stay in it, each as near
 * to its own time of day as can be: of two mornings one stands at noon, so that every hour can be seen and taken away.
 * A fourth, which only a backup can bring, is shown once there is room.
 */
export function hoursShown(hours: readonly number[]): Readonly<Record<TimeOfDay, number | null>> {
  const seated = hours.slice(0, TIMES.length);
  const awayFromHome = (time: number, at: number): number =>
    Math.abs(time - TIMES.findIndex(({ before }) => (seated[at] ?? 0) < before));
  const inAll = (seating: readonly number[]): number =>
    seating.reduce((sum, time, at) => sum + awayFromHome(time, at), 0);
  const best = SEATINGS[seated.length]?.reduce((one, other) => (inAll(other) < inAll(one) ? other : one));
  const hourAt = (time: number): number | null => seated[best?.indexOf(time) ?? -1] ?? null;
  return { morning: hourAt(0), noon: hourAt(1), evening: hourAt(2) };
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

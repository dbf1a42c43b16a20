import { locale } from '../platform/text';

const format = (at: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale(), options).format(at);

/** 06:10, or 6:10 AM where people write it so. */
export const clockTime = (at: number): string => format(at, { hour: '2-digit', minute: '2-digit' });

/** 7 December */
export const dayAndMonth = (at: number): string => format(at, { day: 'numeric', month: 'long' });

/** 7 December; 7 December 2025 where it is of another year than `now`. */
export const dateNear = (at: number, now: number): string =>
  new Date(at).getFullYear() === new Date(now).getFullYear()
    ? dayAndMonth(at)
    : format(at, { day: 'numeric', month: 'long', year: 'numeric' });

export const weekday = (at: number): string => format(at, { weekday: 'long' });

/** The `datetime` attribute of a time. */
export const machineTime = (at: number): string => new Date(at).toISOString();

/** Sunday 7 December 2025 */
export const fullDate = (at: number): string =>
  format(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** 7 December 2025, 06:10 */
export const dateAndTime = (at: number): string =>
  format(at, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });

/** December 2025 */
export const monthAndYear = (at: number): string => format(at, { month: 'long', year: 'numeric' });

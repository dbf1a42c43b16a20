import type { Edition } from '../core/model/edition';
import { say } from '../platform/text';

const NOON_FROM = 11;
const EVENING_FROM = 16;

/** What an edition is called, by the local hour it was composed in. */
export function editionName({ composedAt }: Pick<Edition, 'composedAt'>): string {
  if (composedAt === null) return say('bundledEdition');
  return say(NAMES[partOfDay(composedAt)]);
}

const NAMES = { morning: 'editionMorning', noon: 'editionNoon', evening: 'editionEvening' } as const;

/** By the local hour of an instant, in milliseconds since 1970. */
export function partOfDay(at: number): 'morning' | 'noon' | 'evening' {
  const hour = new Date(at).getHours();
  if (hour < NOON_FROM) return 'morning';
  return hour < EVENING_FROM ? 'noon' : 'evening';
}

import type { Edition } from '../core/model/edition';
import { say } from '../platform/text';

const NOON_FROM = 11;
const EVENING_FROM = 16;

/** What an edition is called, by the local hour it was composed in. */
export function editionName({ composedAt }: Pick<Edition, 'composedAt'>): string {
  if (composedAt === null) return say('bundledEdition');
  const hour = new Date(composedAt).getHours();
  if (hour < NOON_FROM) return say('editionMorning');
  return hour < EVENING_FROM ? say('editionNoon') : say('editionEvening');
}

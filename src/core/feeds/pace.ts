import { DAY_MS, HOUR_MS, MINUTE_MS } from '../model/durations';
import type { ParsedFeed } from '../model/feed';
import { child, childrenNamed, firstText, type XmlElement } from './xml/element';

type Pace = Pick<ParsedFeed, 'ttlMs' | 'skipHours' | 'skipDays'>;

/** A feed that asks for more has mistaken the unit. */
const LONGEST_TTL_MS = 31 * DAY_MS;

const PERIODS_MS = new Map([
  ['hourly', HOUR_MS],
  ['daily', DAY_MS],
  ['weekly', 7 * DAY_MS],
  ['monthly', 30 * DAY_MS],
  ['yearly', LONGEST_TTL_MS],
]);
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** How a channel wishes to be fetched: `ttl`, else the syndication module, and the hours and days off. */
export function paceOf(channel: XmlElement): Pace {
  const hours = texts(channel, 'skiphours', 'hour').map(Number);
  const days = texts(channel, 'skipdays', 'day').map((day) => DAYS.indexOf(day.toLowerCase()));
  return {
    ttlMs: ttl(firstText(channel, 'ttl')) ?? period(channel),
    // Hour 24 is how early versions wrote midnight.
    skipHours: distinct(hours.map((hour) => (hour === 24 ? 0 : hour)).filter((hour) => isWithin(hour, 23))),
    skipDays: distinct(days.filter((day) => isWithin(day, 6))),
  };
}

export const noPace: Pace = { ttlMs: null, skipHours: [], skipDays: [] };

function ttl(text: string | null): number | null {
  const minutes = /^\d{1,9}/.exec(text ?? '')?.[0];
  return minutes === undefined || Number(minutes) === 0
    ? null
    : Math.min(Number(minutes) * MINUTE_MS, LONGEST_TTL_MS);
}

function period(channel: XmlElement): number | null {
  const length = PERIODS_MS.get(firstText(channel, 'sy:updateperiod')?.toLowerCase() ?? '');
  if (length === undefined) return null;
  const times = Number.parseInt(firstText(channel, 'sy:updatefrequency') ?? '1', 10);
  return Math.round(length / (times > 0 ? times : 1));
}

function texts(channel: XmlElement, list: string, name: string): readonly string[] {
  const element = child(channel, list);
  return element === undefined ? [] : childrenNamed(element, name).map((one) => one.text.trim());
}

const isWithin = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most;
const distinct = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b);

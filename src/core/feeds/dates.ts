import { MINUTE_MS } from '../model/durations';
import { commonDay, type Day, fromPersian } from './calendars';
import { type Clock, clockIn } from './clocks';
import { type MonthName, monthNamed } from './month-names';
import { zoneOffsetMinutes } from './time-zones';

const MIDNIGHT: Clock = { hour: 0, minute: 0, second: 0 };
/** Feeds write year 1 when their software has no date. */
const EARLIEST_YEAR = 1900;
/** No date anyone writes is longer; the rest would be an attack. */
const LONGEST_DATE = 100;

/** Milliseconds since 1970, or null. A missing time of day is midnight, a missing zone is UTC. */
export function parseDate(raw: string | null | undefined): number | null {
  const text = inPlainFigures((raw ?? '').trim());
  if (text === '' || text.length > LONGEST_DATE) return null;
  return fromTimestamp(text) ?? fromIso(text) ?? fromWords(text);
}

/** Figures of other scripts, by the one that stands for zero. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10] as const;

const inPlainFigures = (text: string): string =>
  text.length > LONGEST_DATE
    ? text
    : text.replace(/\p{Nd}/gu, (figure) => {
        const code = figure.charCodeAt(0);
        const zero = ZEROS.find((first) => code >= first && code < first + 10);
        return zero === undefined ? figure : String(code - zero);
      });

function instant(written: Day, clock: Clock, zone: string): number | null {
  const day = commonDay(written);
  if (day.year < EARLIEST_YEAR || day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31) return null;
  if (clock.hour > 24 || clock.minute > 59 || clock.second > 60) return null;
  // The 31st of November is no day, and not the first of December.
  if (new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDate() !== day.day) return null;
  const offset = zoneOffsetMinutes(zone);
  const utc = Date.UTC(
    day.year,
    day.month - 1,
    day.day,
    clock.hour,
    clock.minute,
    Math.min(clock.second, 59),
  );
  return utc - (offset ?? 0) * MINUTE_MS;
}

function fromTimestamp(text: string): number | null {
  if (!/^\d{9,10}$|^\d{12,13}$/.test(text)) return null;
  return text.length > 10 ? Number(text) : Number(text) * 1000;
}

const ISO =
  /^(\d{4})(?:[-/.]?(\d{2})(?:[-/.]?(\d{2}))?)?(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,:]\d+)?)?)?\s*([a-z]{1,5}|[+-]\d{1,2}:?\d{0,2})?$/i;
const ORDINAL = /^(\d{4})-?(\d{3})$/;

function fromIso(text: string): number | null {
  const ordinal = ORDINAL.exec(text);
  if (ordinal !== null) return fromOrdinal(Number(ordinal[1]), Number(ordinal[2]));
  const found = ISO.exec(text);
  if (found === null) return null;
  if (/^[ap]m$/i.test(found[7] ?? '')) return null;
  const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0', zone = ''] = found;
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second) };
  const [first, last] = [Number(month), Number(day)];
  // Some software swaps month and day; where only that makes sense, it is meant.
  const isSwapped = first > 12 && last <= 12;
  const date = { year: Number(year), month: isSwapped ? last : first, day: isSwapped ? first : last };
  return instant(date, clock, zone);
}

const fromOrdinal = (year: number, day: number): number | null =>
  year < EARLIEST_YEAR || day < 1 || day > 366 ? null : Date.UTC(year, 0, day);

/** Day, month in words or numbers, year, time and zone in whatever order people write them. */
function fromWords(text: string): number | null {
  const time = clockIn(text);
  const { before, after, clock } = time ?? { before: text, after: '', clock: MIDNIGHT };
  const day = dayFrom(before) ?? dayFrom(`${before} ${withoutZone(after)}`);
  return day === null ? null : instant(day, clock, zoneIn(after));
}

const ZONE = /^\s*\(?((?:GMT|UTC?)?\s*[+-]\d{1,2}:?\d{0,2}|[a-z]{1,5})\b/i;

const zoneIn = (after: string): string => ZONE.exec(after)?.[1] ?? '';
const withoutZone = (after: string): string => after.replace(ZONE, ' ').replace(/[+-]\d{4}|\(.*\)/g, ' ');

/** Names of two words count as one, and short forms of Thai keep their dots. */
const WORD =
  /\d+|(?:كانون|تشرين) (?:الأول|الثاني)|\p{Script=Thai}+(?:\.\p{Script=Thai}+)+\.?|[\p{L}\p{M}]+/gu;

function dayFrom(text: string): Day | null {
  const words: readonly string[] = text.toLowerCase().match(WORD) ?? [];
  const numbers = words
    .filter((word) => /^\d/.test(word))
    .map((word) => ({ value: Number(word), length: word.length }));
  const named = words.flatMap((word) => monthNamed(word.replace(' ', '-')) ?? []);
  // The last one: in Spanish and Italian a weekday before it is `mar` too. A whole name before the beginning of one.
  const month = named.findLast(({ isWhole }) => isWhole) ?? named.at(-1);
  if (month !== undefined) return withMonth(month, numbers);
  return fromNumbers(numbers, /\d\.\s*\d/.test(text) || words.includes('tháng'));
}

type Figure = { readonly value: number; readonly length: number };

function withMonth({ month, calendar }: MonthName, numbers: readonly Figure[]): Day | null {
  const year = numbers.find((number) => number.length === 4) ?? numbers[1];
  const day = numbers.find((number) => number !== year && number.value <= 31);
  if (year === undefined) return null;
  const read = { year: fullYear(year), month, day: day?.value ?? 1 };
  return calendar === 'persian' ? fromPersian(read) : read;
}

function fromNumbers([first, second, third]: readonly Figure[], isDotted: boolean): Day | null {
  if (first === undefined || second === undefined || third === undefined) return null;
  if (first.length === 4) return { year: first.value, month: second.value, day: third.value };
  const year = fullYear(third);
  // 05/06/2024 is read the American way, as the software that writes it means it; 13/06/2024 and 05.06.2024 are not.
  return first.value > 12 || isDotted
    ? { year, month: second.value, day: first.value }
    : { year, month: first.value, day: second.value };
}

/** Two figures: up to 69 is this century, as the mail standards read them. */
const fullYear = ({ value, length }: Figure): number =>
  length > 2 ? value : value < 70 ? 2000 + value : 1900 + value;

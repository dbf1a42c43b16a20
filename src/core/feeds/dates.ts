import { MINUTE_MS } from '../model/durations';
import { commonDay, type Day, fromPersian } from './calendars';
import { type MonthName, monthNamed } from './month-names';
import { zoneOffsetMinutes } from './time-zones';

type Clock = { readonly hour: number; readonly minute: number; readonly second: number };

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

const AFTERNOON = 'p\\.? ?m\\.?|pm|오후|μ\\.?μ\\.?|下午|午後|晚上|م|ös|ch|หลังเที่ยง|अपराह्न';
const MORNING = 'a\\.? ?m\\.?|am|오전|π\\.?μ\\.?|上午|午前|凌晨|早上|ص|öö|sa|ก่อนเที่ยง|पूर्वाह्न';
/** Letters that go on make it another word: “pon” and “published” are no half of a day. */
const HALF = `(?:(${AFTERNOON})|(${MORNING}))(?![\\p{L}\\p{M}])`;
const CLOCK = new RegExp(
  `(\\d{1,2})(?::|h(?=\\d{2}))(\\d{1,2})(?::(\\d{1,2}))?(?:[.,]\\d+)?(?:\\s*${HALF})?`,
  'iu',
);
const HALF_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])${HALF}\\s*$`, 'iu');

/** Day, month in words or numbers, year, time and zone in whatever order people write them. */
function fromWords(text: string): number | null {
  const time = CLOCK.exec(text);
  const before = time === null ? text : text.slice(0, time.index);
  const after = time === null ? '' : text.slice(time.index + time[0].length);
  const day = dayFrom(before) ?? dayFrom(`${before} ${withoutZone(after)}`);
  if (day === null) return null;
  return instant(day, time === null ? MIDNIGHT : clockFrom(time, before), zoneIn(after));
}

/** Only a mark of the half day itself, right beside the time, moves the hour. */
function clockFrom(time: RegExpExecArray, before: string): Clock {
  const half = time[4] === undefined && time[5] === undefined ? HALF_BEFORE.exec(before) : null;
  const isAfternoon = (time[4] ?? half?.[1]) !== undefined;
  const isMorning = (time[5] ?? half?.[2]) !== undefined;
  const hour = Number(time[1]);
  const shifted = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour === 12 ? 0 : hour;
  return { hour: shifted, minute: Number(time[2]), second: Number(time[3] ?? 0) };
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

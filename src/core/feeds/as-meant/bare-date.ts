import { folded } from '../../text/fold';
import { WEEKDAYS } from '../../text/weekday-names';
import { parseDate } from '../dates';
import { monthNamed } from '../month-names';
import { zoneOffsetMinutes } from '../time-zones';

/** A date and nothing else: beside it stand the names of a weekday, a month and a zone. */
export function isBareDate(title: string): boolean {
  if ((title.match(/\p{Nd}+/gu) ?? []).length < 2 || parseDate(title) === null) return false;
  // A row of short figures may be a version.
  return /\p{Nd}{4}/u.test(title) && wordsBeside(title).length === 0;
}

/** Whether a text is a day or a number with at most one word more: “Episode 12”, “Thursday 26 November”. */
export function isDayOrNumber(text: string): boolean {
  const beside = wordsBeside(text).length;
  return beside <= 1 && (/\p{Nd}/u.test(text) || beside < (text.match(WORDS) ?? []).length);
}

const WORDS = /[\p{L}\p{M}]+/gu;
const CJK_DATE =
  /[月火水木金土日]曜日?|[月火水木金土日](?=\s*[)）])|(?:星期|[周週礼]|禮拜)[一二三四五六日天]|\p{Nd}\s*[年月日號号]|\p{Nd}\s*[년월일]|[월화수목금토일]요일/gu;
const IN_DATES =
  /^(?:t|z|h|am|pm|p|a|m|de|del|of|at|um|à|en|den|der|dem|le|el|il|la|the|on|kl|klo|uhr|st|nd|rd|th|er|om|ore|alle|r|г|в|o|v|u|ngày|tháng|năm)$/;

/** The words that have no place in a date. */
const wordsBeside = (text: string): readonly string[] =>
  (text.replace(CJK_DATE, ' ').toLowerCase().match(WORDS) ?? []).filter(
    (word) =>
      monthNamed(word) === null &&
      !IN_DATES.test(word) &&
      !weekdays().has(folded(word)) &&
      zoneOffsetMinutes(word) === null,
  );

let made: ReadonlySet<string> | null = null;

/** Made at the first question, for a background that is woken answers before that. */
function weekdays(): ReadonlySet<string> {
  made ??= new Set([...SHORT, ...[...WEEKDAYS].flatMap((day) => formsOf(folded(day)))]);
  return made;
}

/** Short forms that are not how the name begins. */
const SHORT = 'пн вт чт пт сб вс нд śr sr wt pt cz ndz pzt prš cts paz pn hr pr tr ct pk sk'.split(' ');
const CASES = ['', 'na', 'n', 'a', 'у', 'ю', 'и', 'я', 's', 'e', 'an', 'ta', 'kor', 'i'];

/** A weekday, how its name begins, and its cases: “Mo”, “pon”, “perjantaina”, “понедельника”. */
function formsOf(day: string): readonly string[] {
  const bare = day.replace(/[ьйаяеa]$/u, '');
  return [
    ...[2, 3, 4].map((length) => day.slice(0, length)),
    ...CASES.flatMap((ending) => [day + ending, bare + ending]),
  ];
}

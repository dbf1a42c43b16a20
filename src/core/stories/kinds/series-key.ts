import { monthNamed } from '../../feeds/month-names';
import { fnv } from '../../text/fnv';
import { WEEKDAYS } from '../../text/weekday-names';

/** What is neither a letter nor a figure parts words; a hyphen inside one does not. */
const WORD = /\p{Nd}+|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
const LONGEST_TITLE = 300;
/** The name of a month inside a title may be another word: only its whole name counts. */
const SHORTEST_MONTH = 3;

/**
 * A number for a title without its figures, days and months: instalments of one series have the same. 0 for a title
 * without a letter.
 */
export function seriesKeyOf(title: string): number {
  const words = title.slice(0, LONGEST_TITLE).toLowerCase().match(WORD) ?? [];
  const kept = words
    .map((word) => (isVariable(word) ? '#' : word))
    .filter((word, at, all) => word !== '#' || all[at - 1] !== '#');
  return kept.some((word) => word !== '#') ? fnv(kept.join(' ')) || 1 : 0;
}

/** Titles of so few words carry a number as their count; in longer ones it may be a figure of the news. */
const FEW_WORDS = 4;
const COUNTED =
  /(?:#|№|\bno?\.? ?|\bnr\.? ?|\bep(?:isode|isodio|isódio|\.)? ?|\bfolge |\bteil |\bpart |第)\p{Nd}+/iu;

/** Whether a title is one of a row: it bears a day, or the number of its place. */
export function isInstalmentTitle(title: string): boolean {
  const words = title.slice(0, LONGEST_TITLE).toLowerCase().match(WORD) ?? [];
  const isDay = (word: string): boolean => isVariable(word) && !/^\p{Nd}/u.test(word);
  if (words.some(isDay) || COUNTED.test(title) || /\p{Nd}{1,4}[-./]\p{Nd}{1,2}[-./]\p{Nd}{1,4}/u.test(title))
    return true;
  return words.filter((word) => !/^\p{Nd}/u.test(word)).length <= FEW_WORDS;
}

const isVariable = (word: string): boolean =>
  /^\p{Nd}/u.test(word) ||
  WEEKDAYS.has(word) ||
  (word.length >= SHORTEST_MONTH && monthNamed(word)?.isWhole === true);

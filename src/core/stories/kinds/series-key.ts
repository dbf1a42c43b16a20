import { monthNamed } from '../../feeds/month-names';
import { fnv } from '../../text/fnv';
import { isNumberWord } from '../../text/number-words';
import { WEEKDAYS } from '../../text/weekday-names';
import { PART_WORDS } from './part-words';

/** What is neither a letter nor a figure parts words; a hyphen inside one does not. */
const WORD = /\p{Nd}+|[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu;
const LONGEST_TITLE = 300;
/** The name of a month inside a title may be another word: only its whole name counts. */
const SHORTEST_MONTH = 3;
/** Where no spaces part words, a number is one that stands before what it counts or behind the mark of a place in a row. */
const HAN_NUMBER =
  /第(?:[一二三四五六七八九十百千〇零两兩]+|\p{Nd}+)|[一二三四五六七八九十百千〇零两兩]+(?=[人名例件死頭头隻只棟栋個个次起位条條架艘戸户校歳岁万萬话話集回章部季期号號])|(?<=[（(])[一二三四五六七八九十百千〇零]+(?=[）)])|[上中下](?=[篇集部])/gu;

/**
 * A number for a title without its figures, numbers written out, days and months: instalments of one series have the
 * same. 0 for a title without another word.
 */
export function seriesKeyOf(title: string): number {
  const kept = wordsOf(title)
    .map(({ word, is }) => (is === 'word' || is === 'part' ? word : '#'))
    .filter((word, at, all) => !(AND.has(word) && all[at - 1] === '#' && all[at + 1] === '#'))
    .filter((word, at, all) => word !== '#' || all[at - 1] !== '#');
  return kept.some((word) => word !== '#') ? fnv(kept.join(' ')) || 1 : 0;
}

/** What joins the parts of a number: “treinta y un”. */
const AND = new Set(['y', 'e', 'and', 'et', 'i', 'και', 'ja']);

/** Titles of so few words carry a number as their count; in longer ones it may be a figure of the news. */
const FEW_WORDS = 4;
const COUNTED = /(?:#|№|第)\s?\p{Nd}+|第[一二三四五六七八九十百千〇零两兩]+[话話集回章部季期号號巻卷弾编編]/u;
const NUMERIC_DATE = /\p{Nd}{1,4}[-./]\p{Nd}{1,2}[-./]\p{Nd}{1,4}/u;

/** Whether a title is one of a row: it bears a day, or the number of its place. */
export function isInstalmentTitle(title: string): boolean {
  const words = wordsOf(title);
  if (words.some(({ is }) => is === 'day') || COUNTED.test(title) || NUMERIC_DATE.test(title)) return true;
  const isPlaced = words.some(
    ({ is }, at) => is === 'part' && (isNumber(words[at - 1]) || isNumber(words[at + 1])),
  );
  return isPlaced || words.filter(({ is }) => is !== 'figure').length <= FEW_WORDS;
}

type Read = {
  readonly word: string;
  readonly is: 'figure' | 'number' | 'day' | 'part' | 'word';
};

const isNumber = (read: Read | undefined): boolean => read?.is === 'figure' || read?.is === 'number';

function wordsOf(title: string): readonly Read[] {
  const start = title.slice(0, LONGEST_TITLE).replace(HAN_NUMBER, ' 0 ');
  const all: readonly string[] = start.match(WORD) ?? [];
  const lower = all.map((word) => word.toLowerCase());
  return lower.map((word, at): Read => {
    const written = all[at] ?? '';
    const isBesidePart = partWords().has(lower[at - 1] ?? '') || partWords().has(lower[at + 1] ?? '');
    if (/^\p{Nd}/u.test(word)) return { word, is: 'figure' };
    if (WEEKDAYS.has(word) || isMonth(word)) return { word, is: 'day' };
    if (isBesidePart && (/^\p{L}$/u.test(word) || ROMAN.test(word))) return { word, is: 'number' };
    if (partWords().has(word)) return { word, is: 'part' };
    return { word, is: isRoman(written, at === all.length - 1) || isNumberWord(word) ? 'number' : 'word' };
  });
}

const isMonth = (word: string): boolean =>
  word.length >= SHORTEST_MONTH && monthNamed(word)?.isWhole === true;

/** Up to 89: rows are no longer, and more letters make words. */
const ROMAN = /^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;

/** One letter is a number only where a title ends with it. */
const isRoman = (written: string, isLast: boolean): boolean =>
  ROMAN.test(written) && written === written.toUpperCase() && (written.length > 1 || isLast);

let made: ReadonlySet<string> | null = null;

function partWords(): ReadonlySet<string> {
  made ??= new Set(PART_WORDS.flatMap((line) => line.split(' ')));
  return made;
}

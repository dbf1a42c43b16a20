import type { PiecesCase } from './article-cases';
import type { ReadArticle } from './article-readers';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Pieces found that should be, not found that should be, found that should not be; titles and dates. */
export type PieceTally = {
  found: number;
  missing: number;
  wrong: number;
  titles: number;
  dates: number;
  dated: number;
};

export const newTally = (): PieceTally => ({ found: 0, missing: 0, wrong: 0, titles: 0, dates: 0, dated: 0 });

export function tallyPage(tally: PieceTally, one: PiecesCase, read: ReadArticle): void {
  const text = flat(read.text);
  const holds = (piece: string): boolean => text.includes(flat(piece));
  const found = one.within.filter(holds).length;
  tally.found += found;
  tally.missing += one.within.length - found;
  tally.wrong += one.without.filter(holds).length;
  if (letters(read.title) === letters(one.title)) tally.titles += 1;
  if (one.date === '') return;
  tally.dated += 1;
  if (isOn(read.publishedAt, Date.parse(one.date))) tally.dates += 1;
}

const HOUR_MS = 3_600_000;

/** Whether an instant is on a day, wherever the clock of who wrote it hangs; one without a time of day has to be that day. */
function isOn(at: number | null, day: number): boolean {
  if (at === null) return false;
  return at % (24 * HOUR_MS) === 0 ? at === day : at > day - 14 * HOUR_MS && at < day + 36 * HOUR_MS;
}

export const precisionOf = ({ found, wrong }: PieceTally): number => found / Math.max(1, found + wrong);
export const recallOf = ({ found, missing }: PieceTally): number => found / Math.max(1, found + missing);

export const fOf = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** Words in a row that make up a shingle. */
const SHINGLE = 4;

/** How much two texts have of each other's shingles, as F1. */
export function likeness(one: string, other: string): number {
  const [first, second] = [shinglesOf(one), shinglesOf(other)];
  let both = 0;
  for (const shingle of first) if (second.has(shingle)) both += 1;
  if (first.size === 0 || second.size === 0) return first.size === second.size ? 1 : 0;
  return fOf(both / first.size, both / second.size);
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words =
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < SHINGLE) return new Set(words.length === 0 ? [] : [words.join(' ')]);
  return new Set(words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' ')));
}

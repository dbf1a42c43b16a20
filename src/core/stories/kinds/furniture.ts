import { textOf } from '../../blocks/text-of';
import { HOUR_MS } from '../../model/durations';
import type { Entry } from '../../model/entry';
import { isInstalmentTitle, seriesKeyOf } from './series-key';

/** Entries of a feed whose titles are compared, the newest: a daily feature shows among so many. */
export const ENTRIES_COMPARED = 40;
/** Entries whose texts are compared: what a feed says every time shows in a few. */
const TEXTS_COMPARED = 12;
/** What a feed puts around its texts stands at their beginning and their end. */
const AT_BEGINNING = 4;
const AT_END = 10;
/** Characters of either end that are looked at. */
const REACH = 3_000;
const FEWEST_LETTERS = 12;
const BOUNDARY = /(?<=[.!?…؟]["”’»)\]]?)\s+|(?<=[。！？।])|\n+/u;
/** Two reports on one event may share a sentence; a third entry, or half of a small feed, makes it furniture. */
const FEWEST_ENTRIES = 3;
const SHARE = 0.5;

/** What a feed says again and again, whatever its language. */
export type Furniture = {
  /** Sentences that several entries share: a club's, a sponsor's, a disclaimer. They tell nothing of what one is about. */
  readonly sentences: ReadonlySet<string>;
  /** Titles that come back with another day or another number, as numbers for them, and whether they are most of the feed. */
  readonly series: ReadonlyMap<number, SeriesShare>;
};

/** A feed may consist of its series; one beside other entries is a regular feature of it. */
export type SeriesShare = 'most of the feed' | 'beside others';

export const NO_FURNITURE: Furniture = { sentences: new Set(), series: new Map() };

export function furnitureOf(entries: readonly Entry[]): Furniture {
  const newest = [...entries]
    .sort((one, other) => other.firstSeenAt - one.firstSeenAt || one.position - other.position)
    .slice(0, ENTRIES_COMPARED);
  return { sentences: sharedSentences(newest.slice(0, TEXTS_COMPARED)), series: seriesOf(newest) };
}

/** Instalments come out further apart than corrections of one. */
const NEXT_INSTALMENT_MS = 12 * HOUR_MS;
const FEWEST_INSTALMENTS = 3;
const MOST = 0.4;

function seriesOf(entries: readonly Entry[]): ReadonlyMap<number, SeriesShare> {
  const dates = new Map<number, number[]>();
  for (const entry of entries) {
    if (!isInstalmentTitle(entry.title)) continue;
    const key = seriesKeyOf(entry.title);
    if (key !== 0) dates.set(key, [...(dates.get(key) ?? []), entry.publishedAt ?? entry.firstSeenAt]);
  }
  const series = new Map<number, SeriesShare>();
  for (const [key, all] of dates) {
    const apart = all
      .sort((one, other) => one - other)
      .filter((date, at) => at === 0 || date - (all[at - 1] as number) >= NEXT_INSTALMENT_MS);
    if (apart.length < FEWEST_INSTALMENTS) continue;
    series.set(key, all.length >= entries.length * MOST ? 'most of the feed' : 'beside others');
  }
  return series;
}

function sharedSentences(entries: readonly Entry[]): ReadonlySet<string> {
  const titles = new Map<string, Set<string>>();
  let withText = 0;
  for (const { title, content, summary } of entries) {
    const pieces = piecesOf(endsOf(content.length === 0 ? summary : textOf(content)));
    if (pieces.length === 0) continue;
    withText += 1;
    for (const piece of new Set(pieces)) titles.set(piece, (titles.get(piece) ?? new Set()).add(title));
  }
  // Of two entries nobody can tell.
  const fewest = Math.max(2, Math.min(FEWEST_ENTRIES, Math.ceil(withText * SHARE)));
  if (withText < FEWEST_ENTRIES) return new Set();
  return new Set([...titles].filter(([, own]) => own.size >= fewest).map(([piece]) => piece));
}

/** A text without what its feed says every time. */
export function withoutFurniture(text: string, { sentences }: Furniture): string {
  if (sentences.size === 0) return text;
  return text
    .split(BOUNDARY)
    .filter((piece) => !sentences.has(furnitureKey(piece)))
    .join(' ');
}

/** As sentences are held against furniture: spaces make no difference. */
export const furnitureKey = (sentence: string): string => sentence.replace(/\s+/g, ' ').trim();

const endsOf = (text: string): string =>
  text.length <= 2 * REACH ? text : `${text.slice(0, REACH)}\n${text.slice(-REACH)}`;

function piecesOf(text: string): readonly string[] {
  const pieces = text
    .split(BOUNDARY)
    .map(furnitureKey)
    .filter((piece) => piece.length >= FEWEST_LETTERS);
  return pieces.length <= AT_BEGINNING + AT_END
    ? pieces
    : [...pieces.slice(0, AT_BEGINNING), ...pieces.slice(-AT_END)];
}

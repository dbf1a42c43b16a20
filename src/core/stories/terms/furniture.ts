import { textOf } from '../../blocks/text-of';
import type { Entry } from '../../model/entry';

/** Entries of a feed that are compared, the newest first: what it says every time shows in a few. */
const MOST_ENTRIES = 12;
/** What a feed puts around its texts stands at their beginning and their end. */
const AT_BEGINNING = 4;
const AT_END = 10;
/** Characters of either end that are looked at. */
const REACH = 3_000;
const FEWEST_LETTERS = 12;
/** Two reports on one event may share a sentence; a third entry, or half of a small feed, makes it furniture. */
const FEWEST_ENTRIES = 3;
const SHARE = 0.5;

/**
 * The sentences that several entries of one feed share, whatever their language: a club's, a sponsor's, a disclaimer. They
 * say nothing of what an entry is about.
 */
export function furnitureOf(entries: readonly Entry[]): ReadonlySet<string> {
  const newest = [...entries]
    .sort((one, other) => other.firstSeenAt - one.firstSeenAt || one.position - other.position)
    .slice(0, MOST_ENTRIES);
  const titles = new Map<string, Set<string>>();
  let withText = 0;
  for (const { title, content, summary } of newest) {
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

/** As sentences are held against furniture: spaces make no difference. */
export const furnitureKey = (sentence: string): string => sentence.replace(/\s+/g, ' ').trim();

const endsOf = (text: string): string =>
  text.length <= 2 * REACH ? text : `${text.slice(0, REACH)}\n${text.slice(-REACH)}`;

function piecesOf(text: string): readonly string[] {
  const pieces = text
    .split(/(?<=[.!?…؟]["”’»)\]]?)\s+|(?<=[。！？।])|\n+/u)
    .map(furnitureKey)
    .filter((piece) => piece.length >= FEWEST_LETTERS);
  return pieces.length <= AT_BEGINNING + AT_END
    ? pieces
    : [...pieces.slice(0, AT_BEGINNING), ...pieces.slice(-AT_END)];
}

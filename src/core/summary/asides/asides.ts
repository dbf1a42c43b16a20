import type { Block } from '../../model/block';
import type { Span } from '../../text/span';
import {
  beginsAsCaption,
  endsWithCredit,
  endsWithNameInBrackets,
  isCaptionMarkup,
  tellsOfPicture,
} from './credit-line';
import { type Line, linesOf } from './lines';
import { namesSubject, type Speaking, speaking, speaksOfBoth } from './speaks-to-reader';

/** An aside has no more sentences than this in one line, and no more letters. */
const MOST_SENTENCES = 5;
const LONGEST = 600;
/** A line that only stands beside an aside is shorter. */
const LONGEST_BESIDE = 200;
const MOST_IN_CAPTION = 3;
/** What is set apart beside a picture and is longer opens the text. */
const LONGEST_UNSIGNED = 200;
/** Sentences that go on with a notice in a line that holds other things, too. */
const MOST_AFTER = 2;
/** Lines that a text needs before what is set apart at its end is no part of it. */
const FEWEST_LINES = 3;

type Sentence = Span & { readonly text: string; readonly speaking: Speaking };
type Told = { readonly line: Line; readonly sentences: readonly Sentence[] };

/**
 * Where the sentences begin that a publisher says to its readers beside the news, and those under pictures.
 *
 * @param text what `textOf` says of the blocks, or the beginning of it
 * @param sentences of the text, or the first of them
 */
export function asidesOf(
  blocks: readonly Block[],
  text: string,
  sentences: readonly Span[],
  language: string | null,
): ReadonlySet<number> {
  const told = toldBy(linesOf(blocks, text), text, sentences, language);
  const isWhole = sentences.at(-1)?.end === text.trimEnd().length;
  const asides = new Set<number>();
  const [only] = told;
  if (told.length === 1 && only !== undefined) {
    if (only.line.isCaption) markAll(only.sentences, asides);
    markBeside(only.sentences, asides);
    markOpening(only.sentences, asides);
    return asides;
  }
  for (const [at, { line, sentences }] of told.entries()) {
    const isFirst = at === 0;
    const isEnd = isWhole && at === told.length - 1;
    const isLast = at === told.length - 1 && told.length >= FEWEST_LINES;
    if (
      isCaption(line, sentences, isFirst) ||
      isLedByAside(line, sentences) ||
      ((isFirst || isEnd) && standsAtEnd(line, sentences, language)) ||
      (isEnd && isShort(line, sentences) && sentences.some((one) => isOfBoth(one, language))) ||
      (isWhole && isLast && line.isSetApart && sentences.length <= MOST_IN_CAPTION)
    )
      markAll(sentences, asides);
    else markBeside(sentences, asides);
  }
  markInwards(told, asides);
  if (isWhole) markInwards(told.toReversed(), asides);
  return asides;
}

function toldBy(
  lines: readonly Line[],
  text: string,
  sentences: readonly Span[],
  language: string | null,
): readonly Told[] {
  const told = lines.map((line) => ({ line, sentences: [] as Sentence[] }));
  let at = 0;
  for (const { start, end } of sentences) {
    while (at < told.length - 1 && (told[at]?.line.end ?? 0) <= start) at += 1;
    const said = text.slice(start, end);
    told[at]?.sentences.push({ start, end, text: said, speaking: speaking(said, language) });
  }
  return told.filter((one) => one.sentences.length > 0);
}

const isCaption = (line: Line, sentences: readonly Sentence[], isFirst: boolean): boolean =>
  line.isCaption ||
  isCaptionMarkup(line.text) ||
  (sentences.length <= MOST_IN_CAPTION &&
    (beginsAsCaption(line.text) ||
      endsWithCredit(line.text) ||
      (isFirst && sentences.some(({ text }) => endsWithNameInBrackets(text))) ||
      ((isFirst || line.isBesidePicture || line.isSetApart) && tellsOfPicture(line.text)) ||
      (line.isBesidePicture && line.isSetApart && line.text.length <= LONGEST_UNSIGNED)));

const isShort = ({ start, end }: Line, sentences: readonly Sentence[]): boolean =>
  sentences.length <= MOST_SENTENCES && end - start <= LONGEST;

/** Nobody is quoted, and little is said. */
const isBrief = ({ text }: Line): boolean => text.length <= LONGEST_BESIDE && !/["“”„«»「」『』]/.test(text);

/** What follows in the line of a notice belongs to it. */
const isLedByAside = (line: Line, sentences: readonly Sentence[]): boolean =>
  sentences[0]?.speaking === 'plainly' && isShort(line, sentences);

/** At either end of a text: set apart and to the reader, or leading up to what is said plainly. */
function standsAtEnd(line: Line, sentences: readonly Sentence[], language: string | null): boolean {
  if (!isShort(line, sentences)) return false;
  if (line.isSetApart && sentences.some(({ speaking }) => speaking !== 'not')) return true;
  const plain = sentences.findIndex(({ speaking }) => speaking === 'plainly');
  return (
    plain > 0 &&
    sentences
      .slice(0, plain)
      .every(({ speaking, text }) => speaking !== 'not' || namesSubject(text, language))
  );
}

/** What names both the reader and the publisher, at the end of a text. */
const isOfBoth = ({ text, speaking }: Sentence, language: string | null): boolean =>
  speaking === 'beside' && speaksOfBoth(text, language);

function markAll(sentences: readonly Sentence[], asides: Set<number>): void {
  for (const { start } of sentences) asides.add(start);
}

/** What speaks plainly, and what follows it and speaks to the reader, too. */
function markBeside(sentences: readonly Sentence[], asides: Set<number>): void {
  let left = 0;
  for (const { start, speaking } of sentences) {
    left = speaking === 'plainly' ? MOST_AFTER : speaking === 'beside' ? left - 1 : 0;
    if (speaking === 'plainly' || (left >= 0 && speaking === 'beside')) asides.add(start);
  }
}

/** What leads up to a notice at the very beginning. */
function markOpening(sentences: readonly Sentence[], asides: Set<number>): void {
  const plain = sentences.findIndex(({ speaking }) => speaking === 'plainly');
  const opening = sentences.slice(0, Math.max(plain, 0));
  if (opening.every(({ speaking }) => speaking === 'beside')) markAll(opening, asides);
}

/** From one end on: a line that only speaks to the reader, beside one that is an aside. */
function markInwards(told: readonly Told[], asides: Set<number>): void {
  for (const [at, { line, sentences }] of told.entries()) {
    const isAside = sentences.every(({ start }) => asides.has(start));
    const isBeside = at > 0 && isBrief(line) && sentences.every(({ speaking }) => speaking !== 'not');
    if (!isAside && !isBeside) return;
    markAll(sentences, asides);
  }
}

import type { Candidate } from './sentence/candidate';
import { endsHere } from './sentence/ends-here';
import { itemStartsIn } from './sentence/list-markers';
import { passagesOf } from './sentence/passages';
import { rulesFor, type SentenceRules } from './sentence/rules';
import { stretchesOf } from './sentence/stretches';
import { afterClosers, isTerminator, runEnd } from './sentence/terminators';
import type { Span } from './span';

/**
 * The sentences of a text, in order: trimmed, never overlapping, together all of the text that is not space.
 * `language` is a BCP 47 tag, null when unknown.
 */
export function sentencesOf(text: string, language: string | null): readonly Span[] {
  const rules = rulesFor(language);
  return stretchesOf(text).flatMap((stretch) => {
    const piece = text.slice(stretch.start, stretch.end);
    const edges = [0, ...endsIn(piece, rules), piece.length];
    return edges.slice(1).flatMap((end, index) => trimmed(piece, edges[index] ?? 0, end, stretch.start));
  });
}

function trimmed(piece: string, start: number, end: number, offset: number): readonly Span[] {
  const raw = piece.slice(start, end);
  const text = raw.trim();
  if (text === '') return [];
  const from = offset + start + raw.indexOf(text);
  return [{ start: from, end: from + text.length }];
}

/** Offsets at which a sentence ends and another follows. */
function endsIn(piece: string, rules: SentenceRules): readonly number[] {
  const ends: number[] = [];
  const passages = passagesOf(piece);
  const items = itemStartsIn(piece);
  let passageAt = 0;
  let from = 0;
  let at = 0;
  while (at < piece.length) {
    const itemText = items.get(at);
    if (itemText !== undefined) {
      if (at > from) ends.push(at);
      from = at;
      at = itemText;
      continue;
    }
    while ((passages[passageAt]?.start ?? piece.length) < at) passageAt += 1;
    const passage = passages[passageAt];
    const candidate =
      passage?.start === at ? closing(piece, from, passage) : standing(piece, from, at, rules);
    at = candidate?.end ?? (passage?.start === at ? passage.end : at + 1);
    if (candidate !== null && endsHere(piece, candidate, rules)) {
      const end = chicagoEnd(piece, candidate);
      ends.push(end);
      from = end;
    }
  }
  return ends;
}

/** A quotation or bracket whose last sentence ends inside it. */
function closing(piece: string, from: number, passage: Span): Candidate | null {
  let last = passage.end - 1;
  while (last > passage.start && /["'”’»›“‘«)\]）」』》〉】\s`]/.test(piece[last] ?? '')) last -= 1;
  let first = last + 1;
  while (
    first > passage.start &&
    (isTerminator(piece[first - 1]) || (piece[first - 1] === ' ' && isTerminator(piece[first - 2])))
  )
    first -= 1;
  if (first > last) return null;
  if (
    isTerminator(piece[passage.end]) ||
    (piece[passage.end] === ' ' && isTerminator(piece[passage.end + 1]))
  )
    return null;
  return {
    from,
    at: first,
    marks: piece.slice(first, last + 1),
    end: afterClosers(piece, passage.end),
    passage,
  };
}

function standing(piece: string, from: number, at: number, rules: SentenceRules): Candidate | null {
  const mark = piece[at];
  if (!isTerminator(mark) && !isLocalMark(piece, at, rules)) return null;
  if (/\s/.test(piece[at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(piece[at + 1] ?? '')) return null;
  const end = runEnd(piece, at);
  return { from, at, marks: piece.slice(at, end), end: afterClosers(piece, end), passage: null };
}

const isLocalMark = (piece: string, at: number, rules: SentenceRules): boolean =>
  (rules.endsWithColon && piece[at] === ':') || (rules.endsWithSemicolon && piece[at] === ';');

/** "compounds. . . . The": the first stop ends the sentence, the ellipsis opens the next. */
const chicagoEnd = (piece: string, { at, marks, end }: Candidate): number => {
  const isFour = marks === '. . . .' && /\S/.test(piece[at - 1] ?? ' ');
  return isFour && /^\s+\p{Lu}/u.test(piece.slice(end, end + 3)) ? at + 1 : end;
};

import type { Span } from '../text/span';
import { foldWithPlaces } from './fold-text';
import type { WantedWords } from './search-query';
import { bareForms, type Token, tokensOf } from './tokens';

/** Where the words of a question stand in one text, in UTF-16 offsets into it as written. */
export type Places = {
  /** In their order, without overlaps. */
  readonly spans: readonly Span[];
  /** By the place of the words in the question: whether they stand here at all. */
  readonly has: readonly boolean[];
};

/** Places that are looked for in one text; a text that repeats a word has no end of them. */
const MOST_PLACES = 400;

export function findWords(text: string, words: readonly WantedWords[]): Places {
  const folded = foldWithPlaces(text);
  const tokens = tokensOf(folded.text);
  const found: Span[] = [];
  const has = words.map((wanted) => {
    const spans = placesOf(tokens, wanted);
    for (const [start, end] of spans) found.push({ start: folded.startOf(start), end: folded.endOf(end) });
    return spans.length > 0;
  });
  return { spans: joined(found), has };
}

/** Folded offsets. */
type Place = readonly [start: number, end: number];

function placesOf(tokens: readonly Token[], wanted: WantedWords): readonly Place[] {
  const [first] = wanted.tokens;
  if (first === undefined) return [];
  const places: Place[] = [];
  for (let at = 0; at < tokens.length && places.length < MOST_PLACES; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (wanted.tokens.length > 1) {
      const place = phraseAt(tokens, at, wanted);
      if (place !== null) places.push(place);
    } else if (first.kind === 'run') {
      for (const place of within(token, first.form)) places.push(place);
    } else if (isWord(token, first.form, !wanted.isExact)) places.push([token.start, token.end]);
  }
  return places;
}

/** A word, or what begins with it where that is enough; also behind the small words that are tied to it. */
function isWord({ kind, form }: Token, word: string, isBeginning: boolean): boolean {
  if (kind !== 'word') return false;
  const isThat = isBeginning
    ? (each: string): boolean => each.startsWith(word)
    : (each: string): boolean => each === word;
  return isThat(form) || bareForms(form).some(isThat);
}

/** Every place in a run at which letters stand: there are no words to begin. */
function within({ kind, form, start }: Token, letters: string): readonly Place[] {
  const places: Place[] = [];
  if (kind !== 'run') return places;
  for (
    let at = form.indexOf(letters);
    at >= 0 && places.length < MOST_PLACES;
    at = form.indexOf(letters, at + letters.length)
  )
    places.push([start + at, start + at + letters.length]);
  return places;
}

/** Words side by side: all but the last are whole. */
function phraseAt(
  tokens: readonly Token[],
  at: number,
  { tokens: wanted, isExact }: WantedWords,
): Place | null {
  const last = wanted.length - 1;
  let begin = 0;
  let end = 0;
  for (const [place, each] of wanted.entries()) {
    const token = tokens[at + place];
    if (token?.kind !== each.kind) return null;
    const piece =
      token.kind === 'run'
        ? runBeside(token, each.form, place === 0, place === last)
        : wordBeside(token, each.form, place === last && !isExact);
    if (piece === null) return null;
    if (place === 0) [begin] = piece;
    end = piece[1];
  }
  return [begin, end];
}

const wordBeside = (token: Token, form: string, isBeginning: boolean): Place | null =>
  isWord(token, form, isBeginning) ? [token.start, token.end] : null;

/** A run goes up to the word after it, and begins behind the word before it. */
function runBeside(
  { form, start, end }: Token,
  letters: string,
  isFirst: boolean,
  isLast: boolean,
): Place | null {
  if (isFirst) return form.endsWith(letters) ? [end - letters.length, end] : null;
  if (isLast) return form.startsWith(letters) ? [start, start + letters.length] : null;
  return form === letters ? [start, end] : null;
}

/** In their order; what overlaps or touches is one. */
function joined(spans: Span[]): Span[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of spans.sort((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) whole.push({ start, end });
  }
  return whole;
}

import type { Span } from '../text/span';

/** A stretch of a text with the places in it that were looked for. */
export type Snippet = {
  /** Word for word; where the text goes on before or behind it, an ellipsis stands there. */
  readonly text: string;
  readonly marks: readonly Span[];
};

/** Units of a snippet, about; and how much of them stands before the first mark. */
const LENGTH = 220;
const BEFORE = 70;
/** A cut may be moved so far to fall between two words. */
const REACH = 24;
/** Marks from which a snippet may begin: the first that holds most of them is taken. */
const MOST_TRIED = 200;

/** The stretch of a text that holds most of the places; null where there is none. */
export function snippetOf(text: string, spans: readonly Span[]): Snippet | null {
  const first = densest(spans);
  if (first === null) return null;
  const start = startNear(text, Math.max(0, first.start - BEFORE), first.start);
  const end = endNear(text, Math.min(text.length, start + LENGTH), first.end);
  const lead = start > 0 ? '… ' : '';
  const shift = lead.length - start;
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    marks: spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start + shift, end: span.end + shift })),
  };
}

/** The place from which most others follow within a snippet. */
function densest(spans: readonly Span[]): Span | null {
  let best: Span | null = null;
  let most = 0;
  let to = 0;
  for (const [at, span] of spans.slice(0, MOST_TRIED).entries()) {
    while (to < spans.length && (spans[to]?.end ?? 0) <= span.start + LENGTH - BEFORE) to += 1;
    if (to - at > most || best === null) [best, most] = [span, to - at];
  }
  return best;
}

/** Behind the next space, if there is one near; else where no letter is parted from its marks. */
function startNear(text: string, at: number, most: number): number {
  if (at === 0) return 0;
  const near = text.slice(at, Math.min(most, at + REACH));
  const space = near.search(/\s/u);
  return space >= 0 ? at + space + 1 : wholeLetter(text, at);
}

function endNear(text: string, at: number, least: number): number {
  const end = Math.max(at, least);
  if (end >= text.length) return text.length;
  const near = text.slice(Math.max(least, end - REACH), end);
  const space = near.search(/\s\S*$/u);
  return space >= 0 ? end - near.length + space : Math.max(least, wholeLetter(text, end));
}

const INSIDE = /^[\p{M}\u200d]/u;

/** The nearest place at or before which a letter begins. */
function wholeLetter(text: string, at: number): number {
  let place = at;
  while (place > 0 && at - place < REACH) {
    const code = text.charCodeAt(place);
    if (!(code >= 0xdc00 && code <= 0xdfff) && !INSIDE.test(text.slice(place, place + 2))) break;
    place -= 1;
  }
  return place;
}

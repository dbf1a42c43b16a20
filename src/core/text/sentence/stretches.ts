import type { Span } from '../span';

/** Pieces of text that no sentence runs across: paragraphs, cells, and lines that are not merely wrapped. */
export function stretchesOf(text: string): readonly Span[] {
  const stretches: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(GAP)) {
    const end = gap.index + gap[0].length;
    if (isWrap(text, start, gap[0], end)) continue;
    stretches.push({ start, end: gap.index });
    start = end;
  }
  stretches.push({ start, end: text.length });
  return stretches.filter((stretch) => !ORNAMENT.test(text.slice(stretch.start, stretch.end)));
}

const GAP = /[\n\r\t\u2028\u2029]\s*/g;
/** "* * *", "=====": drawn, not written. */
const ORNAMENT = /^\s*(?:[*=\-_~·—–#+]\s*){2,}$/;
const ONE_LINE_BREAK = /^[^\S\n\r]*(?:\n|\r\n?)[^\S\n\r]*$/;

/** A line that begins in lower case carries on what began with a capital: the break is only the column's. */
function isWrap(text: string, start: number, gap: string, next: number): boolean {
  if (!ONE_LINE_BREAK.test(gap) || gap.includes('\t')) return false;
  if (!/^[\p{Ll}.,;]/u.test(text.slice(next, next + 2))) return false;
  return (
    !LIST_LINE.test(text.slice(next, next + 8)) && /^["“„«'‘(]?\p{Lu}/u.test(text.slice(start, start + 3))
  );
}

const LIST_LINE = /^(?:\(?(?:\p{L}|[ivx]{1,5}|\d{1,3})[.)]|[•⁃‣▪●*-]\s)/u;

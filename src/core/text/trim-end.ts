/**
 * The text without the marks at its end. A pattern such as `/x+$/` does the same, but looks at a run of x again from
 * each of its places, which takes the square of its length.
 */
export function withoutEnd(text: string, isMark: (letter: string) => boolean): string {
  let end = text.length;
  while (end > 0 && isMark(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** The text without the marks at its beginning. */
export function withoutStart(text: string, isMark: (letter: string) => boolean): string {
  let start = 0;
  while (start < text.length && isMark(text[start] ?? '')) start += 1;
  return text.slice(start);
}

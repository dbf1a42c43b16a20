/** A JSON document, whole or cut off. */
export type JsonReading = { readonly value: unknown; readonly isTruncated: boolean };

/** Null when it is not JSON at all. A document that was cut off is closed after its last whole value. */
export function readJson(text: string): JsonReading | null {
  const whole = parsed(text);
  if (whole !== undefined) return { value: whole, isTruncated: false };
  const closed = closedAfterLastValue(text);
  const value = closed === null ? undefined : parsed(closed);
  return value === undefined ? null : { value, isTruncated: true };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON, or not all of it: the caller asks again with what can be saved.
    return undefined;
  }
}

/** Objects deeper than any feed's; past it there is nothing to save. */
const DEEPEST = 64;

/** Cuts after the last object that ended and closes what was open around it. */
function closedAfterLastValue(text: string): string | null {
  const open: string[] = [];
  let cut: { readonly end: number; readonly closing: string } | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') at = endOfString(text, at);
    else if (letter === '{' || letter === '[') open.push(letter === '{' ? '}' : ']');
    else if (letter === '}' || letter === ']') {
      if (open.pop() !== letter) return null;
      if (letter === '}') cut = { end: at + 1, closing: open.toReversed().join('') };
    }
    if (open.length > DEEPEST) return null;
  }
  return cut === null ? null : text.slice(0, cut.end) + cut.closing;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

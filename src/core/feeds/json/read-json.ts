/** A JSON document, whole or cut off. */
export type JsonReading = { readonly value: unknown; readonly isTruncated: boolean };

/**
 * Null when it is not JSON at all, or nests deeper than any feed. A document that was cut off is closed after its last
 * whole value.
 */
export function readJson(text: string): JsonReading | null {
  const nesting = nestingOf(text);
  if (nesting === null) return null;
  const whole = parsed(text);
  if (whole !== undefined) return { value: whole, isTruncated: false };
  const { end, closing } = nesting;
  const value = end === 0 ? undefined : parsed(text.slice(0, end) + closing);
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

/** Objects deeper than any feed's; a parser takes far longer over them than over as much text. */
const DEEPEST = 64;

/** The end of the last object that ended, 0 where none did, and what closes all that was open around it. */
type Nesting = { readonly end: number; readonly closing: string };

/** Null where brackets do not match, or nest too deep. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: an automaton over brackets and quotation marks
function nestingOf(text: string): Nesting | null {
  const open: string[] = [];
  let end = 0;
  /** How much was open at that end, and how much of it still is. */
  let [openThen, stillOpen] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') at = endOfString(text, at);
    else if (letter === '{' || letter === '[') {
      open.push(letter === '{' ? '}' : ']');
      if (open.length > DEEPEST) return null;
    } else if (letter === '}' || letter === ']') {
      if (open.pop() !== letter) return null;
      stillOpen = Math.min(stillOpen, open.length);
      if (letter === '}') {
        end = at + 1;
        openThen = open.length;
        stillOpen = open.length;
      }
    }
  }
  // Only lists have ended since the last object did.
  const closing = ']'.repeat(openThen - stillOpen) + open.slice(0, stillOpen).toReversed().join('');
  return { end, closing };
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

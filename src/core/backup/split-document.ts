/** One thing of a JSON document: an item of a list at its top, or a member there that is no list. */
export type DocumentThing = {
  readonly member: string;
  /** Which item of the list, counted from 0; null for a member that is none. */
  readonly at: number | null;
  /** Its JSON, not parsed; null when it could not be had. */
  readonly text: string | null;
  /** What it should have been, where it could not be had; empty otherwise. */
  readonly expected: string;
};

export type Splitter = {
  /** Takes the next part of the document, cut anywhere. @returns false when no more is wanted */
  read(chunk: string): boolean;
  /** Whether the document was read to its end; if not, it is cut short, or no JSON object from somewhere on. */
  isWhole(): boolean;
};

/** UTF-16 units. Far more than any article; a thing that is longer is passed over. */
export const LONGEST_THING = 8_388_608;
/** UTF-16 units without the end of a thing: this is no backup, but something made to have no end. */
const ENDLESS = 8 * LONGEST_THING;
/** Brackets within brackets of one thing; text within text nests a handful. */
const DEEPEST = 250;

type At = 'start' | 'member' | 'name' | 'colon' | 'value' | 'item' | 'thing' | 'end' | 'lost';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

/**
 * Takes a JSON document apart while it comes in, holding one of its things at a time. A thing is told by its brackets
 * and quotation marks alone; whether it is good JSON is seen when it is parsed. A quotation mark that is missing costs
 * no more than its line, for no text of JSON goes over the end of one. Linear, and bounded whatever comes.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: an automaton whose states its functions share; parted they would share a record
export function createSplitter(found: (thing: DocumentThing) => void): Splitter {
  let at: At = 'start';
  let member = '';
  /** Null outside a list. */
  let place: number | null = null;
  let parts: string[] = [];
  let length = 0;
  let expected = '';
  let depth = 0;
  let inText = false;
  let escaped = false;
  let isScalar = false;
  let sinceFound = 0;

  const begin = (next: 'name' | 'thing', first: number): void => {
    [at, parts, length, expected, depth, escaped] = [next, [], 0, '', 0, false];
    inText = first === QUOTE;
    isScalar = !inText && first !== 0x7b && first !== 0x5b;
  };
  const take = (text: string): void => {
    length += text.length;
    if (length > LONGEST_THING) fail('something shorter');
    if (expected === '') parts.push(text);
  };
  const fail = (wanted: string): void => {
    if (expected === '') expected = wanted;
    parts = [];
  };
  const close = (): void => {
    const text = expected === '' ? parts.join('') : null;
    parts = [];
    sinceFound = 0;
    found({ member, at: place, text, expected });
    if (place !== null) place += 1;
    at = place === null ? 'member' : 'item';
  };

  /** Reads on in the text of a thing or a name. @returns where it ends, or the end of the chunk */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the automaton of a JSON thing; its states are the locals of the splitter
  const readThing = (chunk: string, from: number): number => {
    for (let index = from; index < chunk.length; index += 1) {
      const code = chunk.charCodeAt(index);
      if (inText) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) {
          inText = false;
          if (depth === 0) return ends(chunk, from, index + 1);
        } else if (code === NEWLINE) {
          fail('whole text');
          inText = false;
          return ends(chunk, from, index + 1);
        }
        continue;
      }
      if (code === QUOTE) {
        if (isScalar) return ends(chunk, from, index);
        inText = true;
      } else if (isScalar) {
        const isOver = code === 0x2c || code === 0x5d || code === 0x7d || code <= 0x20;
        // The first of something that is nothing is taken along, or it would stay in the way.
        if (isOver && (length > 0 || index > from)) return ends(chunk, from, index);
      } else if (code === 0x7b || code === 0x5b) {
        depth += 1;
        if (depth > DEEPEST) fail('less nesting');
      } else if (code === 0x7d || code === 0x5d) {
        depth -= 1;
        if (depth === 0) return ends(chunk, from, index + 1);
      }
    }
    take(chunk.slice(from));
    return chunk.length;
  };
  const ends = (chunk: string, from: number, to: number): number => {
    take(chunk.slice(from, to));
    if (at === 'thing') close();
    else nameEnds();
    return to;
  };
  const nameEnds = (): void => {
    member = expected === '' ? nameIn(parts.join('')) : '';
    at = expected === '' ? 'colon' : 'lost';
  };

  /** One mark between things. @returns where to read on */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the automaton of a JSON document: one branch for each mark
  const readMark = (chunk: string, index: number): number => {
    const code = chunk.charCodeAt(index);
    if (code <= 0x20 || code === 0xfeff) return index + 1;
    const mark = chunk.charAt(index);
    if (at === 'start') at = mark === '{' ? 'member' : 'lost';
    else if (at === 'member') {
      if (mark === '"') begin('name', 0x22);
      else if (mark === '}') at = 'end';
      else if (mark !== ',') at = 'lost';
    } else if (at === 'colon') at = mark === ':' ? 'value' : 'lost';
    else if (at === 'value' && mark === '[') [at, place] = ['item', 0];
    else if (at === 'item' && mark === ']') [at, place] = ['member', null];
    else if (at === 'value' || mark !== ',') {
      begin('thing', code);
      if (isScalar) return index;
      depth = inText ? 0 : 1;
    }
    // The first mark of a name or thing belongs to it.
    if (at === 'name' || at === 'thing') take(mark);
    return index + 1;
  };

  return {
    read(chunk) {
      let index = 0;
      sinceFound += chunk.length;
      while (index < chunk.length && at !== 'lost' && at !== 'end')
        index = at === 'thing' || at === 'name' ? readThing(chunk, index) : readMark(chunk, index);
      if (sinceFound > ENDLESS) at = 'lost';
      return at !== 'lost' && at !== 'end';
    },
    isWhole: () => at === 'end',
  };
}

const nameIn = (text: string): string => {
  try {
    return String(JSON.parse(text));
  } catch {
    // A name nobody knows is passed over with what it names.
    return '';
  }
};

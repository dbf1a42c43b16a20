import { decodeHTMLStrict } from 'entities/decode';
import { Parser } from 'htmlparser2';

/**
 * XML as a stream of events that never throws: tags left open are closed, entities nobody declared stay as they
 * are, a document type is passed over, so that there is nothing in it to expand.
 */
export type XmlHandler = {
  /** The name without prefix, lower case. */
  readonly onOpen: (name: string, attributes: Attributes, line: number) => void;
  readonly onClose: (name: string) => void;
  readonly onText: (text: string) => void;
  /** True ends the reading. */
  readonly isFull: () => boolean;
};

/** Attribute values by name as written, entities resolved. */
export type Attributes = ReadonlyMap<string, string>;

export type XmlEnd = { readonly truncated: boolean; readonly tooDeep: boolean };

/** Elements within elements. People nest a handful; the parser's cost per tag grows with the depth. */
const MAX_DEPTH = 200;
/** Attributes of one element; lists with statistics of their own have two dozen. */
const MAX_ATTRIBUTES = 100;

export const readXml = (text: string, handler: XmlHandler): XmlEnd => {
  let depth = 0;
  let tooDeep = false;
  let truncated = false;
  let ending = false;
  let inCharacterData = false;
  const lineAt = lineCounter(text);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        tooDeep ||= depth > MAX_DEPTH;
        if (tooDeep || handler.isFull()) return parser.pause();
        handler.onOpen(localName(name), decodedAttributes(attributes), lineAt(parser.startIndex));
      },
      onclosetag: (name) => {
        depth -= 1;
        truncated ||= ending;
        handler.onClose(localName(name));
      },
      ontext: (data) => handler.onText(inCharacterData ? data : decodeHTMLStrict(data)),
      oncdatastart: () => {
        inCharacterData = true;
      },
      oncdataend: () => {
        inCharacterData = false;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.write(text);
  ending = true;
  if (!tooDeep && !handler.isFull()) parser.end();
  return { truncated, tooDeep };
};

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

/** The value of the first attribute of that name whatever its case or prefix, trimmed; empty when missing. */
export const attribute = (attributes: Attributes, wanted: string): string => {
  for (const [name, value] of attributes) {
    if (localName(name) === wanted) return value.trim();
  }
  return '';
};

const decodedAttributes = (attributes: Record<string, string>): Attributes =>
  new Map(
    Object.entries(attributes)
      .slice(0, MAX_ATTRIBUTES)
      .map(([name, value]) => [name, decodeHTMLStrict(value)]),
  );

/** Positions must be asked for in rising order. */
const lineCounter = (text: string): ((position: number) => number) => {
  let line = 1;
  let next = text.indexOf('\n');
  return (position) => {
    while (next !== -1 && next < position) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
};

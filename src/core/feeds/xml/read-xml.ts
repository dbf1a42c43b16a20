import { decodeHTMLStrict } from 'entities/decode';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { bySlices } from '../../text/by-slices';
import type { XmlElement } from './element';
import { closeElement, keepNewest, newTree, openElement, type Tree } from './tree';

export type XmlReading = {
  /** Null when there is not a single element. */
  readonly root: XmlElement | null;
  readonly isWellFormed: boolean;
  readonly isTruncated: boolean;
  readonly isTooDeep: boolean;
  readonly hasTooManyEntries: boolean;
};

/** Attributes of one element that are kept; no feed format knows more than a dozen. */
const MOST_ATTRIBUTES = 64;
/** Names of elements and attributes are cut here; the longest in use has 40 characters. */
const LONGEST_NAME = 200;
/** Values of attributes are cut here: they hold addresses, and the longest that is taken for one is shorter. */
const LONGEST_VALUE = 20_000;

/** Reads tolerantly from the first `<` on. Entities of the document's own are never expanded. */
export function readXml(source: string, address: string | null): XmlReading {
  const tree = newTree(source, address);
  const tokenizer: Tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    listener(source, tree, () => tokenizer.pause()),
  );
  tokenizer.write(source);
  tokenizer.end();
  const isTruncated = !tree.isFull && tree.frames.length > 0;
  while (tree.frames.length > 0) closeElement(tree, tree.frames.at(-1)?.raw ?? '', source.length);
  keepNewest(tree);
  return {
    root: tree.root,
    isWellFormed: tree.isWellFormed,
    isTruncated,
    isTooDeep: tree.isTooDeep,
    hasTooManyEntries: tree.hasTooManyEntries || tree.isFull,
  };
}

function listener(source: string, tree: Tree, stop: () => void): TokenizerCallbacks {
  let name = '';
  let nameStart = 0;
  let attributes: Map<string, string> | null = null;
  let attribute = '';
  let value = '';
  const nameAt = (start: number, end: number): string =>
    source.slice(start, Math.min(end, start + LONGEST_NAME));
  const open = (end: number): void => {
    openElement(tree, name, attributes ?? NO_ATTRIBUTES, nameStart - 1, end + 1);
    if (tree.isFull) stop();
  };
  return {
    onopentagname(start, end) {
      name = nameAt(start, end);
      nameStart = start;
      attributes = null;
    },
    onattribname(start, end) {
      attribute = nameAt(start, end).toLowerCase();
      value = '';
    },
    onattribdata(start, end) {
      value = source.slice(start, Math.min(end, start + LONGEST_VALUE));
    },
    onattribend() {
      attributes ??= new Map();
      if (attributes.size < MOST_ATTRIBUTES && !attributes.has(attribute)) {
        attributes.set(attribute, value.includes('&') ? decodeHTMLStrict(value) : value);
      }
    },
    onopentagend: open,
    onselfclosingtag(end) {
      open(end);
      closeElement(tree, name, end + 1);
    },
    onclosetag(start, end) {
      closeElement(tree, nameAt(start, end), source.lastIndexOf('</', start));
    },
    ontext(start, end) {
      const element = tree.innermost;
      if (element !== null) element.text += decoded(tree, source.slice(start, end));
    },
    oncdata(start, end, offset) {
      if (tree.innermost !== null) tree.innermost.text += source.slice(start, end - offset);
    },
    ontextentity: nothing,
    onattribentity: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  };
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const nothing = (): void => undefined;

/** An ampersand that begins no entity: the commonest fault there is. */
const BARE_AMPERSAND = /&(?!#\d+;|#x[\da-f]+;|[a-z_][\w.-]*;)/i;

function decoded(tree: Tree, text: string): string {
  if (!text.includes('&')) return text;
  if (tree.isWellFormed && BARE_AMPERSAND.test(text)) tree.isWellFormed = false;
  return bySlices(text, '&', (slice) => decodeHTMLStrict(slice));
}

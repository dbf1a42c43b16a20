import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { UNHEARD } from '../blocks/unheard';
import { bySlices } from '../text/by-slices';
import { addNode, closeElement, finishTree, newTree, openElement, type TreeBuilder } from './build-tree';
import { type PageTree, TEXT } from './page-tree';

/** The largest real pages have 60,000 nodes; what stands behind so many is not read. */
const MOST_NODES = 150_000;
/** Attributes of one element that are looked at. */
const MOST_ATTRIBUTES = 60;
/** An address or a description may be long; what is longer is data of a script. */
const LONGEST_VALUE = 8_000;

/** Attributes that say anything of an article; the rest is not kept. */
const KEPT = new Set(
  'alt aria-hidden class content data-lazy-src data-original data-src data-srcset datetime dir height hidden href http-equiv id itemprop itemtype lang name property pubdate rel role src srcset style title type width xml:lang'.split(
    ' ',
  ),
);

/** Markup as a tree. Tags that are left open or never were are taken as browsers take them. */
export function readPage(source: string): PageTree {
  const to = newTree();
  const tokenizer: Tokenizer = new Tokenizer(
    { decodeEntities: false },
    listener(source, to, () => tokenizer.pause()),
  );
  tokenizer.write(source);
  tokenizer.end();
  return finishTree(to);
}

function listener(source: string, to: TreeBuilder, stop: () => void): TokenizerCallbacks {
  let tag = '';
  let attributes: Map<string, string> | null = null;
  let seen = 0;
  let attribute = '';
  let value = '';
  const open = (): void => {
    openElement(to, tag, attributes);
    if (to.tags.length >= MOST_NODES) stop();
  };
  return {
    onopentagname(start, end) {
      tag = nameIn(source, start, end);
      attributes = null;
      seen = 0;
    },
    onattribname(start, end) {
      seen += 1;
      attribute = seen > MOST_ATTRIBUTES || end - start > 20 ? '' : source.slice(start, end).toLowerCase();
      if (!KEPT.has(attribute)) attribute = '';
      value = '';
    },
    onattribdata(start, end) {
      if (attribute !== '' && value.length < LONGEST_VALUE) value += source.slice(start, end);
    },
    onattribend() {
      if (attribute === '') return;
      attributes ??= new Map();
      const written = value.slice(0, LONGEST_VALUE);
      if (!attributes.has(attribute))
        attributes.set(attribute, written.includes('&') ? decodeHTMLAttribute(written) : written);
    },
    onopentagend: open,
    onselfclosingtag: open,
    onclosetag: (start, end) => closeElement(to, nameIn(source, start, end)),
    ontext(start, end) {
      if (start === end) return;
      const text = source.slice(start, end);
      const isData = to.tags[to.stack.at(-1) ?? -1] === 'script';
      addNode(to, TEXT, null, isData || !text.includes('&') ? text : decoded(text));
      if (to.tags.length >= MOST_NODES) stop();
    },
    ...UNHEARD,
  };
}

const decoded = (text: string): string => bySlices(text, '&', (slice) => decodeHTML(slice));

/** No element that means anything has a longer name. */
const LONGEST_NAME = 24;

const nameIn = (source: string, start: number, end: number): string =>
  source.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase();

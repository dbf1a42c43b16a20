import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Block } from '../model/block';
import { bySlices } from '../text/by-slices';
import { type BlockBudget, newBudget } from './block-budget';
import { finishedBlocks, isFull } from './block-builder';
import { mayCaption } from './caption-class';
import { isVoid, type Role, roleOf, tagName } from './html-tags';
import { closeTag, type HtmlWriter, newWriter, openTag, writeText } from './html-writer';
import { UNHEARD } from './unheard';

/** Markup longer than this is cut: five novels; what is behind it nobody reads in a feed. */
const LONGEST_HTML = 2_000_000;
/** Attributes of one tag that are looked at. */
const MOST_ATTRIBUTES = 100;

export type HtmlOptions = {
  /** What relative addresses are resolved against; with null they are dropped. */
  readonly base: string | null;
  /** The markup is XML: an empty tag like `<a/>` closes itself. */
  readonly isXml?: boolean;
  /** Shared by the texts of one document; a text on its own has one of its own. */
  readonly budget?: BlockBudget;
};

/** The only door for markup from outside: what has no place in a block vanishes here. */
export function blocksFromHtml(html: string, options: HtmlOptions): readonly Block[] {
  const source = html.length > LONGEST_HTML ? html.slice(0, LONGEST_HTML) : html;
  const isXml = options.isXml === true;
  const writer = newWriter(options.base, options.budget ?? newBudget());
  if (!source.includes('<')) {
    writeText(writer, decoded(source));
    return finishedBlocks(writer.blocks);
  }
  // Entities are decoded here, piece by piece: the tokenizer then leaps from tag to tag, in half the time.
  const tokenizer: Tokenizer = new Tokenizer(
    { recognizeSelfClosing: isXml, decodeEntities: false },
    listener(source, writer, isXml, () => tokenizer.pause()),
  );
  tokenizer.write(source);
  tokenizer.end();
  return finishedBlocks(writer.blocks);
}

const decoded = (text: string): string =>
  text.includes('&') ? bySlices(text, '&', (slice) => decodeHTML(slice)) : text;

const WANTS_ATTRIBUTES: ReadonlySet<Role> = new Set<Role>(['link', 'image']);
/** Where some class may say that a text is a caption; elements without a role may say so, too. */
const MAY_CAPTION: ReadonlySet<Role> = new Set<Role>(['paragraph', 'boundary', 'cell']);
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function listener(source: string, writer: HtmlWriter, isXml: boolean, stop: () => void): TokenizerCallbacks {
  let tag = '';
  let attributes: Map<string, string> | null = null;
  let attribute = '';
  let value = '';
  const hasCaptions = mayCaption(source);
  const wants = (role: Role | undefined): boolean =>
    role === undefined || MAY_CAPTION.has(role) ? hasCaptions : WANTS_ATTRIBUTES.has(role);
  const open = (): void => {
    openTag(writer, tag, attributes ?? NO_ATTRIBUTES);
    if (isFull(writer.blocks)) stop();
  };
  return {
    onopentagname(start, end) {
      tag = tagName(source.slice(start, end));
      attributes = wants(roleOf(tag)) ? new Map() : null;
    },
    onattribname(start, end) {
      if (attributes === null) return;
      attribute = source.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata(start, end) {
      if (attributes !== null) value += source.slice(start, end);
    },
    onattribend() {
      if (attributes !== null && attributes.size < MOST_ATTRIBUTES && !attributes.has(attribute)) {
        attributes.set(attribute, value.includes('&') ? decodeHTMLAttribute(value) : value);
      }
    },
    onopentagend: open,
    onselfclosingtag() {
      open();
      if (isXml && !isVoid(tag)) closeTag(writer, tag);
    },
    onclosetag: (start, end) => closeTag(writer, tagName(source.slice(start, end))),
    ontext(start, end) {
      writeText(writer, decoded(source.slice(start, end)));
    },
    ...UNHEARD,
  };
}

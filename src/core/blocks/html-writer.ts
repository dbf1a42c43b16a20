import { httpAddress } from '../address/http-address';
import type { BlockBudget } from './block-budget';
import {
  type BlockBuilder,
  closeFrame,
  endParagraph,
  endPre,
  innermostFrame,
  newBlocks,
  openCaption,
  openFrame,
  place,
} from './block-builder';
import { enterCaption, leaveCaption } from './caption-scope';
import { isVoid, type Role, roleOf } from './html-tags';
import { addBreak, addText, closeFormat, openFormat } from './paragraph-builder';
import { type Attributes, pictureFrom } from './picture';

/** Turns tags and text, as they come, into blocks. */
export type HtmlWriter = {
  readonly blocks: BlockBuilder;
  readonly base: string | null;
  /** The dropped element we are inside of, and how often it is open. */
  dropped: { readonly tag: string; depth: number } | null;
};

export const newWriter = (base: string | null, budget: BlockBudget): HtmlWriter => ({
  blocks: newBlocks(budget),
  base,
  dropped: null,
});

export function writeText({ blocks, dropped }: HtmlWriter, text: string): void {
  if (dropped !== null) return;
  if (blocks.pre !== null) blocks.pre += text;
  else addText(blocks.paragraph, text);
}

export function openTag(writer: HtmlWriter, tag: string, attributes: Attributes): void {
  const role = roleOf(tag);
  if (role === undefined) {
    openUnknown(writer, tag, attributes);
    return;
  }
  if (writer.dropped !== null) {
    if (role === 'body') writer.dropped = null;
    else if (tag === writer.dropped.tag) writer.dropped.depth += 1;
    return;
  }
  if (role === 'dropped') {
    if (!isVoid(tag)) writer.dropped = { tag, depth: 1 };
  } else if (writer.blocks.pre !== null) {
    openInPre(writer.blocks, role);
  } else {
    open(writer, role, tag, attributes);
  }
}

export function closeTag(writer: HtmlWriter, tag: string): void {
  const { blocks, dropped } = writer;
  if (dropped !== null) {
    if (tag === dropped.tag) dropped.depth -= 1;
    if (dropped.depth === 0) writer.dropped = null;
    return;
  }
  const role = roleOf(tag);
  if (blocks.pre !== null) {
    if (role === 'pre') endPre(blocks);
    return;
  }
  if (role !== undefined) close(blocks, role, tag);
  leaveCaption(blocks, tag);
}

/** `<span class="caption">`: other elements that say nothing let their text flow on. */
function openUnknown({ blocks, dropped }: HtmlWriter, tag: string, attributes: Attributes): void {
  if (dropped === null && blocks.pre === null) enterCaption(blocks, tag, classesOf(attributes));
}

const classesOf = (attributes: Attributes): string => attributes.get('class') ?? '';

function openInPre(blocks: BlockBuilder, role: Role): void {
  if (role === 'break') blocks.pre += '\n';
  else if (role === 'paragraph' || role === 'boundary') blocks.pre += blocks.pre === '' ? '' : '\n';
}

const HEADING_LEVELS = { h1: 2, h2: 2, h3: 3 } as const;

function open(writer: HtmlWriter, role: Role, tag: string, attributes: Attributes): void {
  const { blocks } = writer;
  switch (role) {
    case 'boundary':
      endParagraph(blocks);
      enterCaption(blocks, tag, classesOf(attributes));
      return;
    case 'body':
      endParagraph(blocks);
      return;
    case 'paragraph':
      endParagraph(blocks);
      blocks.heading = null;
      enterCaption(blocks, tag, classesOf(attributes));
      return;
    case 'heading':
      endParagraph(blocks);
      blocks.heading = tag in HEADING_LEVELS ? HEADING_LEVELS[tag as keyof typeof HEADING_LEVELS] : 4;
      return;
    case 'pre':
      endParagraph(blocks);
      blocks.pre = '';
      return;
    case 'rule':
      endParagraph(blocks);
      place(blocks, { kind: 'rule' });
      return;
    case 'break':
      if (!addBreak(blocks.paragraph)) endParagraph(blocks);
      return;
    case 'link':
      openLink(writer, attributes);
      return;
    case 'emphasis':
    case 'strong':
    case 'code':
      openFormat(blocks.paragraph, { kind: role, tag });
      return;
    case 'image':
      setPicture(writer, attributes);
      return;
    case 'cell':
      openCell(blocks, tag);
      enterCaption(blocks, tag, classesOf(attributes));
      return;
    default:
      openContainer(blocks, role, tag);
  }
}

function openContainer(blocks: BlockBuilder, role: Role, tag: string): void {
  if (role === 'quote') openFrame(blocks, { kind: 'quote', tag, blocks: [] });
  else if (role === 'list') openFrame(blocks, { kind: 'list', tag, ordered: tag === 'ol', items: [] });
  else if (role === 'table') openFrame(blocks, { kind: 'table', tag, rows: [], caption: [] });
  else if (role === 'figure') openFrame(blocks, { kind: 'figure', tag, blocks: [], caption: null });
  else if (role === 'item') openItem(blocks, tag);
  else if (role === 'row') openRow(blocks);
  else if (tag === 'figcaption') openCaption(blocks);
  else endParagraph(blocks);
}

function openItem(blocks: BlockBuilder, tag: string): void {
  endParagraph(blocks);
  if (blocks.ignored > 0) return;
  closeFrame(blocks, 'item', 'list');
  if (innermostFrame(blocks).kind === 'list') openFrame(blocks, { kind: 'item', tag, blocks: [] });
}

function openRow(blocks: BlockBuilder): void {
  endParagraph(blocks);
  if (blocks.ignored > 0) return;
  closeFrame(blocks, 'cell', 'table');
  const table = innermostFrame(blocks);
  if (table.kind === 'table') table.rows.push([]);
}

function openCell(blocks: BlockBuilder, tag: string): void {
  endParagraph(blocks);
  if (blocks.ignored > 0) return;
  closeFrame(blocks, 'cell', 'table');
  if (innermostFrame(blocks).kind !== 'table') return;
  openFrame(blocks, { kind: 'cell', tag, blocks: [], header: tag === 'th' });
}

function openLink(writer: HtmlWriter, attributes: Attributes): void {
  const { paragraph } = writer.blocks;
  closeFormat(paragraph, 'a');
  const address = httpAddress(attributes.get('href') ?? '', writer.base);
  if (address !== null) openFormat(paragraph, { kind: 'link', tag: 'a', address });
}

function setPicture(writer: HtmlWriter, attributes: Attributes): void {
  const picture = pictureFrom(attributes, writer.base);
  if (picture === null) return;
  if (typeof picture === 'string') {
    addText(writer.blocks.paragraph, picture);
    return;
  }
  endParagraph(writer.blocks);
  place(writer.blocks, picture);
}

function close(blocks: BlockBuilder, role: Role, tag: string): void {
  switch (role) {
    case 'link':
    case 'emphasis':
    case 'strong':
    case 'code':
      closeFormat(blocks.paragraph, tag);
      return;
    case 'heading':
      endParagraph(blocks);
      blocks.heading = null;
      return;
    case 'quote':
    case 'figure':
    case 'table':
    case 'list':
      closeFrame(blocks, role, role === 'table' ? null : 'cell');
      return;
    case 'item':
      if (blocks.ignored === 0) closeFrame(blocks, 'item', 'list');
      return;
    case 'row':
    case 'cell':
      if (blocks.ignored === 0) closeFrame(blocks, 'cell', 'table');
      return;
    case 'caption':
      closeCaption(blocks, tag);
      return;
    case 'break':
    case 'image':
    case 'rule':
      return;
    default:
      endParagraph(blocks);
  }
}

function closeCaption(blocks: BlockBuilder, tag: string): void {
  if (tag === 'figcaption' && blocks.ignored === 0) closeFrame(blocks, 'caption', 'figure');
  else endParagraph(blocks);
}

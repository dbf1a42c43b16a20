import type { Block, Inline } from '../model/block';
import { type BlockBudget, isSpent, spend } from './block-budget';
import { newParagraph, type ParagraphBuilder, takeParagraph } from './paragraph-builder';
import { type FlowCell, flowOf, tableOf } from './table-shape';

/** Lists in quotes in lists: past this many the rest is set flat. Real pages stay under ten. */
const DEEPEST_NESTING = 24;

type HeadingLevel = (Block & { kind: 'heading' })['level'];

/** An open container. What is written goes into the innermost one. */
export type Frame = { readonly tag: string } & (
  | { readonly kind: 'root' | 'quote' | 'item' | 'caption'; readonly blocks: Block[] }
  | { readonly kind: 'cell'; readonly blocks: Block[]; readonly header: boolean }
  | { readonly kind: 'figure'; readonly blocks: Block[]; caption: Inline[] | null }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: Block[][] }
  | { readonly kind: 'table'; readonly rows: FlowCell[][]; readonly caption: Block[] }
);

/** Blocks of one text that are kept; a thick book has 10,000 paragraphs. */
const MOST_BLOCKS = 20_000;

export type BlockBuilder = {
  readonly budget: BlockBudget;
  readonly frames: Frame[];
  /** Containers over the limit that only wait for their end tag. */
  ignored: number;
  readonly paragraph: ParagraphBuilder;
  /** Blocks placed so far, those that were moved outwards counted again. */
  placed: number;
  heading: HeadingLevel | null;
  /** Text of a `pre` under construction. */
  pre: string | null;
  /** The open element that says it is a caption, how often it is open, and the paragraphs it may still hold. */
  caption: { readonly tag: string; depth: number; left: number } | null;
};

export const newBlocks = (budget: BlockBudget): BlockBuilder => ({
  budget,
  frames: [{ kind: 'root', tag: '', blocks: [] }],
  ignored: 0,
  paragraph: newParagraph(budget),
  placed: 0,
  heading: null,
  pre: null,
  caption: null,
});

export const innermostFrame = (of: BlockBuilder): Frame => {
  const frame = of.frames.at(-1);
  if (frame === undefined) throw new Error('The root frame is never closed');
  return frame;
};

/** Ends the paragraph, if there is one, and puts it where it belongs. */
export function endParagraph(of: BlockBuilder): void {
  const children = takeParagraph(of.paragraph);
  if (children === null) return;
  const isCaption = inCaption(of);
  if (isCaption && captionLast(of, children)) return;
  if (of.heading !== null) place(of, { kind: 'heading', level: of.heading, children });
  else place(of, isCaption ? { kind: 'paragraph', children, isCaption } : { kind: 'paragraph', children });
}

function inCaption(of: BlockBuilder): boolean {
  if (of.caption === null) return false;
  of.caption.left -= 1;
  if (of.caption.left < 0) of.caption = null;
  return of.caption !== null;
}

/** What is already longer has all of its caption. */
const LONGEST_CAPTION = 600;

/** @returns whether the last block is a picture, which has the caption now */
function captionLast(of: BlockBuilder, caption: readonly Inline[]): boolean {
  const frame = innermostFrame(of);
  if (!('blocks' in frame)) return false;
  const last = frame.blocks.at(-1);
  if (last?.kind !== 'image' || last.caption.length > LONGEST_CAPTION) return false;
  const pieces = [last.caption, plain(caption)].filter((piece) => piece !== '');
  frame.blocks[frame.blocks.length - 1] = { ...last, caption: pieces.join(' ') };
  return true;
}

export const isFull = (of: BlockBuilder): boolean => of.placed >= MOST_BLOCKS || isSpent(of.budget);

export function place(of: BlockBuilder, block: Block): void {
  of.placed += 1;
  spend(of.budget, block.kind === 'image' ? block.address : '');
  const frame = innermostFrame(of);
  if (frame.kind === 'list') frame.items.push([block]);
  else if (frame.kind === 'table') frame.caption.push(block);
  else frame.blocks.push(block);
}

function placeAll(of: BlockBuilder, blocks: readonly Block[]): void {
  for (const block of blocks) place(of, block);
}

/** Ends a `pre`, if one is open. */
export function endPre(of: BlockBuilder): void {
  const text = (of.pre ?? '').replace(/\r\n?/g, '\n').replace(/^\n/, '').trimEnd();
  of.pre = null;
  if (text.trim() !== '') place(of, { kind: 'code', text });
}

export function openFrame(of: BlockBuilder, frame: Frame): void {
  endParagraph(of);
  of.heading = null;
  if (of.frames.length > DEEPEST_NESTING) of.ignored += 1;
  else of.frames.push(frame);
}

/** Opens the caption of a figure; elsewhere it is a paragraph like any other. */
export function openCaption(of: BlockBuilder): void {
  endParagraph(of);
  const isOfFigure = of.ignored === 0 && innermostFrame(of).kind === 'figure';
  if (isOfFigure) of.frames.push({ kind: 'caption', tag: 'figcaption', blocks: [] });
}

/** Closes the innermost container of one of these kinds, and all that was left open inside it. */
export function closeFrame(of: BlockBuilder, kind: Frame['kind'], within: Frame['kind'] | null): boolean {
  endParagraph(of);
  of.heading = null;
  if (of.ignored > 0) {
    of.ignored -= 1;
    return false;
  }
  for (let at = of.frames.length - 1; at > 0; at -= 1) {
    const open = of.frames[at]?.kind;
    if (open === kind) {
      while (of.frames.length > at) finishFrame(of);
      return true;
    }
    if (open === within) return false;
  }
  return false;
}

export function finishedBlocks(of: BlockBuilder): readonly Block[] {
  endPre(of);
  endParagraph(of);
  while (of.frames.length > 1) finishFrame(of);
  const root = innermostFrame(of);
  return root.kind === 'root' ? root.blocks : [];
}

function finishFrame(of: BlockBuilder): void {
  const frame = of.frames.pop();
  if (frame === undefined) return;
  switch (frame.kind) {
    case 'quote':
      if (frame.blocks.length > 0) place(of, { kind: 'quote', blocks: frame.blocks });
      return;
    case 'list':
      if (frame.items.length > 0) place(of, { kind: 'list', ordered: frame.ordered, items: frame.items });
      return;
    case 'item':
      placeItem(of, frame.blocks);
      return;
    case 'cell':
      placeCell(of, { header: frame.header, blocks: frame.blocks });
      return;
    case 'table':
      placeAll(of, frame.caption);
      placeAll(of, tableOf(frame.rows) ?? flowOf(frame.rows));
      return;
    case 'caption':
      placeCaption(of, frame.blocks);
      return;
    case 'figure':
      placeAll(of, captioned(frame.blocks, frame.caption));
      return;
    case 'root':
      return;
  }
}

function placeItem(of: BlockBuilder, blocks: Block[]): void {
  const list = innermostFrame(of);
  if (blocks.length === 0) return;
  if (list.kind === 'list') list.items.push(blocks);
  else placeAll(of, blocks);
}

function placeCell(of: BlockBuilder, cell: FlowCell): void {
  const table = innermostFrame(of);
  if (table.kind !== 'table') placeAll(of, cell.blocks);
  else if (table.rows.length === 0) table.rows.push([cell]);
  else table.rows.at(-1)?.push(cell);
}

/** Lines of a caption become one; what is no line stands in the figure itself. */
function placeCaption(of: BlockBuilder, blocks: readonly Block[]): void {
  const figure = innermostFrame(of);
  if (figure.kind !== 'figure') {
    placeAll(of, blocks);
    return;
  }
  const lines: Inline[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') place(of, block);
    else lines.push(...(lines.length === 0 ? [] : [SPACE]), ...block.children);
  }
  if (lines.length > 0) figure.caption = lines;
}

const SPACE: Inline = { kind: 'text', text: ' ' };

/** The caption goes to the first picture; without one it is a paragraph that says what it is. */
function captioned(blocks: readonly Block[], caption: readonly Inline[] | null): readonly Block[] {
  if (caption === null) return blocks;
  const picture = blocks.findIndex((block) => block.kind === 'image');
  if (picture === -1) return [...blocks, { kind: 'paragraph', children: caption, isCaption: true }];
  return blocks.map((block, at) =>
    at === picture && block.kind === 'image' ? { ...block, caption: plain(caption) } : block,
  );
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('text' in inline ? inline.text : 'children' in inline ? plain(inline.children) : ' '))
    .join('');
}

import type { Block, Inline } from '../model/block';

/**
 * The plain text of blocks, and where in it each piece of text begins.
 * Stored receipts are offsets into this text: what it says for given blocks must never change.
 */
export type TextLayout = {
  readonly text: string;
  /** UTF-16 offset of every block and inline that has text, by identity. */
  readonly startOf: ReadonlyMap<Block | Inline, number>;
};

const PARAGRAPH_GAP = '\n\n';
const LINE_GAP = '\n';
const CELL_GAP = '\t';

type Page = { text: string; readonly startOf: Map<Block | Inline, number>; gap: string };

/** Pictures (with their captions) and rules add nothing: no sentence is ever quoted from them. */
export const textOf = (blocks: readonly Block[]): string => layOutText(blocks).text;

export function layOutText(blocks: readonly Block[]): TextLayout {
  const page: Page = { text: '', startOf: new Map(), gap: '' };
  setBlocks(page, blocks, PARAGRAPH_GAP);
  return { text: page.text, startOf: page.startOf };
}

/** The gap is written only when more text follows it, so the text never begins or ends with one. */
function write(page: Page, piece: Block | Inline, text: string): void {
  if (text === '') return;
  if (page.gap !== '') page.text += page.gap;
  page.gap = '';
  page.startOf.set(piece, page.text.length);
  page.text += text;
}

function ask(page: Page, gap: string): void {
  if (page.text !== '' && gap.length > page.gap.length) page.gap = gap;
}

function setBlocks(page: Page, blocks: readonly Block[], gap: string): void {
  for (const block of blocks) {
    ask(page, gap);
    setBlock(page, block, gap);
    ask(page, gap);
  }
}

function setBlock(page: Page, block: Block, gap: string): void {
  if (block.kind === 'paragraph' || block.kind === 'heading') setInlines(page, block.children);
  else if (block.kind === 'quote') setBlocks(page, block.blocks, gap);
  else if (block.kind === 'code') write(page, block, block.text);
  else if (block.kind === 'table') setRows(page, block.rows);
  else if (block.kind === 'list') {
    for (const item of block.items) {
      ask(page, LINE_GAP);
      setBlocks(page, item, LINE_GAP);
    }
  }
}

function setRows(page: Page, rows: (Block & { kind: 'table' })['rows']): void {
  for (const row of rows) {
    ask(page, LINE_GAP);
    for (const [place, cell] of row.entries()) {
      if (place > 0) ask(page, CELL_GAP);
      setInlines(page, cell.children);
    }
  }
}

function setInlines(page: Page, children: readonly Inline[]): void {
  for (const inline of children) {
    if (inline.kind === 'text' || inline.kind === 'code') write(page, inline, inline.text);
    else if (inline.kind === 'break') ask(page, LINE_GAP);
    else setInlines(page, inline.children);
  }
}

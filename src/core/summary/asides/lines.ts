import { textOf } from '../../blocks/text-of';
import type { Block, Inline } from '../../model/block';
import type { Span } from '../../text/span';

/** A line of an article's text, and how it is set. */
export type Line = Span & {
  readonly text: string;
  /** The publisher says so. */
  readonly isCaption: boolean;
  readonly isBesidePicture: boolean;
  /** All in emphasis, or all in brackets. */
  readonly isSetApart: boolean;
};

const IN_BRACKETS = /^[[(（【].*[\])）】][.。]?$/su;

/** @param text what `textOf` says of the blocks, or the beginning of it */
export function linesOf(blocks: readonly Block[], text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const [at, block] of blocks.entries()) {
    if (from >= text.length) break;
    const own = (blocks.length === 1 ? text : textOf([block])).slice(0, text.length - from);
    if (own === '') continue;
    const start = text.indexOf(own, from);
    if (start === -1) break;
    from = start + own.length;
    const isBesidePicture = isPicture(blocks[at - 1]) || isPicture(blocks[at + 1]);
    const isEmphasised = block.kind === 'paragraph' && block.children.every(isEmphasis);
    const isCaption = block.kind === 'paragraph' && block.isCaption === true;
    for (const { 0: line, index } of own.matchAll(/[^\n]+/g)) {
      const isSetApart = isEmphasised || IN_BRACKETS.test(line);
      const place = { start: start + index, end: start + index + line.length };
      lines.push({ ...place, text: line, isCaption, isBesidePicture, isSetApart });
    }
  }
  return lines;
}

const isPicture = (block: Block | undefined): boolean => block?.kind === 'image';

const isEmphasis = (inline: Inline): boolean =>
  inline.kind === 'emphasis' ||
  inline.kind === 'break' ||
  (inline.kind === 'text' && inline.text.trim() === '');

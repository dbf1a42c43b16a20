import { newBudget } from '../blocks/block-budget';
import { finishedBlocks, isFull } from '../blocks/block-builder';
import { closeTag, newWriter, openTag, writeText } from '../blocks/html-writer';
import type { Block } from '../model/block';
import { endOf, type PageTree, TEXT, tagAt, VOID } from './page-tree';
import type { Stretch } from './text-stretches';

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** The elements, without what is left out of them, as blocks. */
export function writeBody(
  tree: PageTree,
  { lead, elements }: { readonly lead: readonly Stretch[]; readonly elements: readonly number[] },
  isLeftOut: (at: number) => boolean,
  base: string | null,
): readonly Block[] {
  const writer = newWriter(base, newBudget());
  const open: number[] = [];
  const closeUpTo = (at: number): void => {
    for (let last = open.at(-1); last !== undefined && endOf(tree, last) <= at; last = open.at(-1)) {
      closeTag(writer, tagAt(tree, last));
      open.pop();
    }
  };
  const write = (from: number, end: number, leaves: (at: number) => boolean): void => {
    for (let at = from; at < end && !isFull(writer.blocks); at += 1) {
      closeUpTo(at);
      const tag = tagAt(tree, at);
      if (leaves(at)) at = endOf(tree, at) - 1;
      else if (tag === TEXT) writeText(writer, tree.texts[at] ?? '');
      else {
        openTag(writer, tag, tree.attributes[at] ?? NO_ATTRIBUTES);
        if (!VOID.has(tag)) open.push(at);
      }
    }
    closeUpTo(end);
  };
  for (const { start, end } of lead) {
    openTag(writer, 'p', NO_ATTRIBUTES);
    write(start, end, () => false);
    closeTag(writer, 'p');
  }
  for (const element of elements) write(element, endOf(tree, element), isLeftOut);
  return finishedBlocks(writer.blocks);
}

import type { Block, Inline } from '../model/block';
import { type BlockBudget, isSpent, newBudget, spend } from './block-budget';

/** Plain text as blocks: an empty line parts paragraphs, a single line end is kept as a break. */
export function blocksFromText(plain: string, budget: BlockBudget = newBudget()): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', children: withBreaks(lines) });
    lines = [];
  };
  for (const line of plain.split(/\r\n|\r|\n/)) {
    if (isSpent(budget)) break;
    spend(budget);
    const trimmed = line.trim();
    if (trimmed === '') close();
    else lines.push(trimmed);
  }
  close();
  return blocks;
}

const withBreaks = (lines: readonly string[]): readonly Inline[] =>
  lines.flatMap((text, place): Inline[] =>
    place === 0 ? [{ kind: 'text', text }] : [{ kind: 'break' }, { kind: 'text', text }],
  );

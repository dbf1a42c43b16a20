import type { Block, Cell, Inline } from '../model/block';

export type FlowCell = { readonly header: boolean; readonly blocks: readonly Block[] };

/**
 * Rows of cells as a table, or null where the table only arranges a page:
 * a single column or row of plain cells, or cells that hold more than text.
 */
export function tableOf(rows: readonly (readonly FlowCell[])[]): readonly Block[] | null {
  const full = rows.filter((row) => row.some((cell) => cell.blocks.length > 0));
  const columns = Math.max(0, ...full.slice(0, MOST_ROWS_MEASURED).map((row) => row.length));
  const hasHeader = full.some((row) => row.some((cell) => cell.header));
  if (columns < 2 || (full.length < 2 && !hasHeader)) return null;
  if (!full.every((row) => row.every((cell) => cell.blocks.every(isText)))) return null;
  return [{ kind: 'table', rows: full.map((row) => row.map(asCell)) }];
}

/** Spread arguments have a limit; a table that is two columns wide is so from the start. */
const MOST_ROWS_MEASURED = 1_000;

export const flowOf = (rows: readonly (readonly FlowCell[])[]): readonly Block[] =>
  rows.flatMap((row) => row.flatMap((cell) => cell.blocks));

const isText = (block: Block): boolean => block.kind === 'paragraph' || block.kind === 'heading';

const asCell = (cell: FlowCell): Cell => ({
  header: cell.header,
  children: cell.blocks.flatMap((block, at): readonly Inline[] => {
    const children = 'children' in block ? block.children : [];
    return at === 0 ? children : [{ kind: 'break' }, ...children];
  }),
});

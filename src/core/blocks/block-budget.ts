/**
 * How many more pieces (blocks, and what is inside them) the texts of one document may come to. Markup of a few bytes
 * can stand for hundreds: formats that stay open are set anew in every paragraph.
 */
export type BlockBudget = { left: number };

/** A book of a thousand pages has a tenth of this. */
const MOST_PIECES = 300_000;
/** An address is stored again with every piece of the link it belongs to: so much of one counts as a piece. */
const ADDRESS_PIECE = 64;

export const newBudget = (): BlockBudget => ({ left: MOST_PIECES });

export const isSpent = ({ left }: BlockBudget): boolean => left <= 0;

/** Counts one piece, with the address it leads to. */
export function spend(budget: BlockBudget, address = ''): void {
  budget.left -= 1 + Math.floor(address.length / ADDRESS_PIECE);
}

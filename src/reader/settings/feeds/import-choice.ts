import type { FeedToFollow } from '../../../core/model/following';
import { type ImportLine, type ImportRow, newLines } from '../../../core/outline/plan-import';

/** Lines of the file the reader leaves out, by line number. */
export type LeftOut = ReadonlySet<number>;

export type Ticked = 'all' | 'some' | 'none';

/** How many of the new feeds in these rows are to be followed; null when there is nothing new in them. */
export function tickedIn(rows: readonly ImportRow[], leftOut: LeftOut): Ticked | null {
  const fresh = newLines(rows);
  if (fresh.length === 0) return null;
  const out = fresh.filter(({ line }) => leftOut.has(line)).length;
  if (out === 0) return 'all';
  return out === fresh.length ? 'none' : 'some';
}

/** Takes all new feeds in these rows in, or leaves them all out. */
export function withRows(leftOut: LeftOut, rows: readonly ImportRow[], isIn: boolean): LeftOut {
  const next = new Set(leftOut);
  for (const { line } of newLines(rows)) {
    if (isIn) next.delete(line);
    else next.add(line);
  }
  return next;
}

/** What the reader chose, ready to be followed. */
export const chosenFeeds = (rows: readonly ImportRow[], leftOut: LeftOut): FeedToFollow[] =>
  newLines(rows)
    .filter(({ line }) => !leftOut.has(line))
    .map(({ address, title, homeAddress, folder }) => ({
      address,
      title: title === '' ? null : title,
      homeAddress,
      folder,
    }));

/** Every line that is not followed, in file order. */
export const otherLines = (rows: readonly ImportRow[]): ImportLine[] =>
  rows.flatMap((row) => {
    if (row.kind === 'folder') return otherLines(row.rows);
    return row.outcome === 'new' ? [] : [row];
  });

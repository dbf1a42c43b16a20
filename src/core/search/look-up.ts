import type { SearchQuery, WantedWords } from './search-query';
import type { SegmentHead, TermBlock } from './segment';
import { docsAt, termsBetween } from './term-block';
import { cutTerm, pairsOf } from './tokens';

/** Terms from one up to another, both included: an entry must stand under at least one of them. */
export type TermRange = { readonly from: string; readonly to: string };

const exactly = (term: string): TermRange => ({ from: term, to: term });
/** Everything that begins so. */
const beginning = (term: string): TermRange => ({ from: term, to: `${term}\uffff` });

/**
 * What an entry must stand under to be looked at. More may stand there than has the words as they are wanted: side by
 * side, or with all letters of a run in a row.
 */
export function termRanges({ words }: Pick<SearchQuery, 'words'>): readonly TermRange[] {
  const ranges = new Map<string, TermRange>();
  for (const range of words.flatMap(rangesOf)) ranges.set(`${range.from}\n${range.to}`, range);
  return [...ranges.values()];
}

function rangesOf({ tokens, isExact }: WantedWords): readonly TermRange[] {
  return tokens.flatMap(({ kind, form }, place) => {
    if (kind === 'word') {
      const isBeginning = !isExact && place === tokens.length - 1;
      return isBeginning ? beginning(cutTerm(form)) : exactly(cutTerm(form));
    }
    const pairs = pairsOf(form);
    // The last letter of a run has no other after it here, and may have one where it is found.
    const [only] = pairs;
    return pairs.length === 1 && only !== undefined ? beginning(only) : pairs.slice(0, -1).map(exactly);
  });
}

/** The blocks of a segment in which the terms of a range stand: from one place up to another, the last not included. */
export function blocksOf({ firstTerms }: SegmentHead, { from, to }: TermRange): readonly [number, number] {
  return [Math.max(0, placeBehind(firstTerms, from) - 1), placeBehind(firstTerms, to)];
}

/** How many first terms stand at or before a term. */
function placeBehind(firstTerms: readonly string[], term: string): number {
  let low = 0;
  let high = firstTerms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firstTerms[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param blocks of a segment those that have terms of each range, range by range */
export function docsUnderAll(
  count: number,
  ranges: readonly TermRange[],
  blocks: readonly (readonly TermBlock[])[],
): number[] {
  /** By the number of an entry: under how many ranges in a row, from the first, it stands. */
  const under = new Uint16Array(count);
  for (const [place, range] of ranges.entries()) {
    for (const block of blocks[place] ?? [])
      for (const { docs, end } of termsBetween(block, range.from, range.to))
        for (const doc of docsAt(docs, end)) if (under[doc] === place) under[doc] = place + 1;
  }
  const found: number[] = [];
  for (let doc = count - 1; doc >= 0; doc -= 1) if (under[doc] === ranges.length) found.push(doc);
  return found;
}

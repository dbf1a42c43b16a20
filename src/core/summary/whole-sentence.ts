import { endsWithMark } from '../text/sentence-mark';

/** Ends with a mark, is not cut off by the feed, and closes every quotation and bracket that it opens. */
export const isWhole = (sentence: string): boolean =>
  endsWithMark(sentence) &&
  !/(?:\.{3}|…|\[…\]|\[\.\.\.\])["'”’»)\]]*$/.test(sentence) &&
  isBalanced(sentence);

function isBalanced(sentence: string): boolean {
  const count = (mark: RegExp): number => sentence.match(mark)?.length ?? 0;
  if (count(/"/g) % 2 === 1 || count(/[(（]/g) !== count(/[)）]/g)) return false;
  if (count(/[「『]/g) !== count(/[」』]/g)) return false;
  const low = count(/„/g);
  return low > 0 ? low <= count(/[“”]/g) : count(/“/g) === count(/”/g) && count(/«/g) === count(/»/g);
}

import { closestTo, mistakesIn } from '../../core/search/close-terms';
import type { SearchQuery } from '../../core/search/search-query';
import { countAt, type FoundTerm, termsBetween } from '../../core/search/term-block';
import { headOf, type IndexMemory } from './candidates';
import { type IndexDatabase, indexState } from './index-database';
import { readTerms } from './segments';

/** From how few entries on a word is thought to be mistyped. */
const FEW = 3;
/** A word that is near stands in so many times more entries. */
const TIMES_MORE = 8;

/**
 * The question with its mistyped words put right, by the words that entries have; null where nothing better is known.
 * Words that begin with another letter are not looked at, unless the first two changed places.
 * @param isEmpty nothing was found: then a word that is near is enough
 */
export async function putRight(
  index: IndexDatabase,
  memory: IndexMemory,
  query: SearchQuery,
  isEmpty: boolean,
): Promise<SearchQuery | null> {
  let isOther = false;
  const words = await Promise.all(
    query.words.map(async (wanted) => {
      const [only] = wanted.tokens;
      if (wanted.tokens.length !== 1 || only === undefined || wanted.isExact) return wanted;
      if (only.kind !== 'word' || mistakesIn(only.form) === 0) return wanted;
      const better = await closestTerm(index, memory, only.form, isEmpty);
      if (better === null) return wanted;
      isOther = true;
      return { ...wanted, tokens: [{ kind: 'word' as const, form: better }] };
    }),
  );
  return isOther ? { ...query, words } : null;
}

async function closestTerm(
  index: IndexDatabase,
  memory: IndexMemory,
  word: string,
  isEmpty: boolean,
): Promise<string | null> {
  const closest = closestTo(word);
  let own = 0;
  for (const { id } of (await indexState(index)).segments) {
    for (const { term, docs, end } of await termsLike(index, memory, id, word)) {
      const entries = countAt(docs, end);
      if (term.startsWith(word)) own += entries;
      else closest.look(term, entries);
    }
  }
  const best = closest.best();
  if (best === null || own > FEW) return null;
  return (isEmpty && own === 0) || best.entries >= own * TIMES_MORE ? best.term : null;
}

/** The terms of a segment that begin with the first letter of a word, or with its first two the other way round. */
async function termsLike(
  index: IndexDatabase,
  memory: IndexMemory,
  segment: number,
  word: string,
): Promise<readonly FoundTerm[]> {
  const [first = '', second = ''] = [...word];
  const starts = [first, ...(first === second ? [] : [second + first])];
  const ranges = starts.map((start) => ({ from: start, to: `${start}\uffff` }));
  const head = await headOf(index, memory, segment);
  if (head === undefined) return [];
  const blocks = await readTerms(index, segment, head, ranges);
  return ranges.flatMap(({ from, to }, at) =>
    (blocks[at] ?? []).flatMap((block) => [...termsBetween(block, from, to)]),
  );
}

import { textOf } from '../blocks/text-of';
import type { Article } from '../model/article';
import type { Receipt } from '../model/edition';
import type { Report } from '../stories/index/report';
import { termsOf, wordsOfReport } from '../stories/terms/report-terms';
import { candidatesOf } from '../summary/candidates';
import { isTold } from './is-told';

/** Fewer new words than this are another way of saying what was known. */
const FEWEST_NEW = 3;

/**
 * The sentence of a new report that says most that no known report said; null when none says enough.
 * @param told sentences that are told already, and are not told twice, whichever article they stand in
 */
export function newSentence(
  articles: readonly Article[],
  known: readonly Report[],
  isFurniture: (article: number, sentence: string) => boolean = () => false,
  told: readonly string[] = [],
): Receipt | null {
  const said = new Set(
    known.flatMap((report) => [...termsOf(wordsOfReport(report), report.language).keys()]),
  );
  let [best, most]: [Receipt | null, number] = [null, FEWEST_NEW - 1];
  for (const [order, article] of articles.entries()) {
    const text = textOf(article.blocks);
    for (const { articleId, start, end, counts, leans } of candidatesOf(article, order, (sentence) =>
      isFurniture(order, sentence),
    )) {
      if (leans !== 'on nothing' || isTold(text.slice(start, end), told)) continue;
      const fresh = [...counts.keys()].filter((term) => !said.has(term)).length;
      if (fresh > most) [best, most] = [{ articleId, start, end }, fresh];
    }
  }
  return best;
}

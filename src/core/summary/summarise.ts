import type { Article } from '../model/article';
import type { Summary } from '../model/edition';
import { languageOf } from '../text/language';
import { endsWithQuestion } from '../text/sentence-mark';
import { wordsOf } from '../text/words';
import { type Candidate, candidatesOf, stemsOf } from './candidates';
import { type ChoiceLimits, chooseSentences } from './choose-sentences';
import { featuresOf } from './features';
import { teaserOf } from './teaser';
import { scoreOf, WEIGHTS } from './weights';

/** What a summary is taken from. */
export type SummarySource = {
  /** The headline the summary stands under, which it does not repeat. */
  readonly headline: string;
  /** The articles of one story, the lead article first. */
  readonly articles: readonly Article[];
  /** Whether a sentence of that article stands in other entries of its feed as well; absent where that is not known. */
  readonly isFurniture?: (article: number, sentence: string) => boolean;
};

/** What the popup has room for: about sixty words on average. */
export const SUMMARY_LIMITS: ChoiceLimits = { budget: 66, most: 3 };

const FEWEST = 2;
/** More articles than this add nothing to what a story's reports have in common. */
const MOST_ARTICLES = 8;
/** A sentence with this share of its words in the headline says it again. */
const SAME_AS_HEADLINE = 0.75;

/**
 * Two to four sentences in reading order, word for word from the articles; where there are no two to take, what the
 * publisher leads in with; null when that says nothing either.
 */
export function summarise(
  { headline, articles, isFurniture = () => false }: SummarySource,
  limits: ChoiceLimits = SUMMARY_LIMITS,
): Summary | null {
  const all = articles
    .slice(0, MOST_ARTICLES)
    .flatMap((article, order) => candidatesOf(article, order, (sentence) => isFurniture(order, sentence)));
  const language = all[0]?.language ?? null;
  const title = new Set(stemsOf(wordsOf(headline), languageOf(headline, language)));
  const features = featuresOf(all);
  const scored = all
    .map((candidate, index) => ({ candidate, features: features[index] }))
    .flatMap(({ candidate, features }) =>
      features === undefined ||
      candidate.language !== language ||
      isAsked(candidate) ||
      repeats(candidate, title)
        ? []
        : [{ candidate, score: scoreOf(features, WEIGHTS) }],
    );
  for (const order of [...new Set(scored.map(({ candidate }) => candidate.article))]) {
    const chosen = chooseSentences(
      scored.filter(({ candidate }) => candidate.article === order),
      limits,
    );
    if (chosen.length >= FEWEST) return summaryOf(chosen);
  }
  const chosen = chooseSentences(
    scored.filter(({ candidate }) => candidate.leans === 'on nothing'),
    limits,
  );
  if (chosen.length >= FEWEST) return summaryOf(chosen);
  for (const [order, article] of articles.slice(0, MOST_ARTICLES).entries()) {
    const teaser = teaserOf({ headline, article, isFurniture: (text) => isFurniture(order, text) }, limits);
    if (teaser !== null) return teaser;
  }
  return null;
}

const summaryOf = (chosen: readonly Candidate[]): Summary => ({
  sentences: chosen.map(({ articleId, start, end }) => ({ articleId, start, end })),
});

/** A question promises an answer that a summary does not give. */
const isAsked = ({ text }: Candidate): boolean => endsWithQuestion(text);

function repeats({ counts }: Candidate, title: ReadonlySet<string>): boolean {
  const said = [...counts.keys()].filter((term) => title.has(term)).length;
  return counts.size > 0 && said / counts.size >= SAME_AS_HEADLINE;
}

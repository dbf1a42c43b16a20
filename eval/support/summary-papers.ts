import type { Article } from '../../src/core/model/article';
import type { Receipt } from '../../src/core/model/edition';
import { type Candidate, candidatesOf } from '../../src/core/summary/candidates';
import { type Features, featuresOf } from '../../src/core/summary/features';
import { sentencesOf } from '../../src/core/text/sentences';
import { rougeLsum, rougeN, rougeTokens } from './rouge';
import type { SummaryCase } from './summary-cases';

type Sentences = readonly (readonly string[])[];

/** An article with all that scoring needs, counted once. */
export type Paper = {
  readonly article: Article;
  /** All sentences as ROUGE sees them, datelines and all. */
  readonly raw: Sentences;
  /** The usable ones. */
  readonly clean: Sentences;
  readonly candidates: readonly Candidate[];
  readonly features: readonly Features[];
  readonly highlights: Sentences;
  readonly tokensOf: (receipts: readonly Pick<Receipt, 'start' | 'end'>[]) => Sentences;
};

export const paperOf = ({ article, text, highlights }: SummaryCase): Paper => {
  const tokensOf = (spans: readonly Pick<Receipt, 'start' | 'end'>[]): Sentences =>
    spans.map(({ start, end }) => rougeTokens(text.slice(start, end)));
  const candidates = candidatesOf(article, 0);
  return {
    article,
    raw: tokensOf(sentencesOf(text, 'en')).filter((tokens) => tokens.length > 0),
    clean: tokensOf(candidates),
    candidates,
    features: featuresOf(candidates),
    highlights: highlights.map(rougeTokens),
    tokensOf,
  };
};

export type Row = {
  readonly r1: number;
  readonly r2: number;
  readonly rl: number;
  readonly words: number;
  readonly sentences: number;
};

/** Mean ROUGE F1 in percent. */
export const meanScore = (papers: readonly Paper[], picks: readonly Sentences[]): Row => {
  const rows = papers.map(({ highlights }, at) => {
    const found = picks[at] ?? [];
    const [one, other] = [found.flat(), highlights.flat()];
    return [
      rougeN(one, other, 1).f1,
      rougeN(one, other, 2).f1,
      rougeLsum(found, highlights).f1,
      one.length,
      found.length,
    ];
  });
  const mean = (column: number): number =>
    rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length;
  return { r1: 100 * mean(0), r2: 100 * mean(1), rl: 100 * mean(2), words: mean(3), sentences: mean(4) };
};

export const rowOf = (method: string, { r1, r2, rl, words, sentences }: Row): Record<string, string> => ({
  method,
  'R-1': r1.toFixed(2),
  'R-2': r2.toFixed(2),
  'R-Lsum': rl.toFixed(2),
  words: words.toFixed(1),
  sentences: sentences.toFixed(2),
});

/** The first `words` words, the last sentence broken off there. */
export const cutTo = (sentences: Sentences, words: number): Sentences => {
  const kept: (readonly string[])[] = [];
  let left = words;
  for (const sentence of sentences) {
    if (left <= 0) break;
    kept.push(sentence.slice(0, left));
    left -= sentence.length;
  }
  return kept;
};

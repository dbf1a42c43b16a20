import { type ChoiceLimits, chooseSentences } from '../../src/core/summary/choose-sentences';
import { scoreOf, WEIGHED, type Weights } from '../../src/core/summary/weights';
import { fitRidge } from './ridge';
import { rougeN } from './rouge';
import type { Paper } from './summary-papers';

const FOLDS = 5;

/** Articles take turns: the set is in no order that could matter. */
const foldOf = (at: number): number => at % FOLDS;

/** What a sentence is worth: its likeness to the one highlight it comes closest to, which does not reward length. */
const worthOf = (tokens: readonly string[], { highlights }: Paper): number =>
  Math.max(...highlights.map((one) => (rougeN(tokens, one, 1).f1 + rougeN(tokens, one, 2).f1) / 2));

const weightsFrom = (papers: readonly Paper[]): Weights => {
  const weights = fitRidge(
    papers.map((paper) =>
      paper.clean.map((tokens, at) => ({
        features: WEIGHED.map((name) => paper.features[at]?.[name] ?? 0),
        worth: worthOf(tokens, paper),
      })),
    ),
  );
  // Every name of WEIGHED is a key of the features.
  return Object.fromEntries(WEIGHED.map((name, at) => [name, rounded(weights[at] ?? 0)])) as Weights;
};

const rounded = (weight: number): number => Math.round(weight * 10_000) / 10_000;

/** The weights of each fold, and of all articles together. */
export const fitFolds = (papers: readonly Paper[]): Record<string, Weights> => ({
  ...Object.fromEntries(
    Array.from({ length: FOLDS }, (_, fold) => [
      `without fold ${fold + 1}`,
      weightsFrom(papers.filter((_, at) => foldOf(at) !== fold)),
    ]),
  ),
  all: weightsFrom(papers),
});

/** Each article summarised with weights from the other folds only. */
export const foldedPicks = (
  papers: readonly Paper[],
  limits: ChoiceLimits,
): readonly (readonly (readonly string[])[])[] => {
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    weightsFrom(papers.filter((_, at) => foldOf(at) !== fold)),
  );
  return papers.map((paper, at) => {
    const own = weights[foldOf(at)];
    if (own === undefined) return [];
    const scored = paper.candidates.flatMap((candidate, index) => {
      const features = paper.features[index];
      return features === undefined ? [] : [{ candidate, score: scoreOf(features, own) }];
    });
    return paper.tokensOf(chooseSentences(scored, limits));
  });
};

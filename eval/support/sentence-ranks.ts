import { stopWordsOf } from '../../src/core/text/stop-words';

/** Published ways to rank the sentences of an article, as baselines: words in, places out, best first. */

type Tokens = readonly (readonly string[])[];

const DAMPING = 0.85;
const ROUNDS = 50;
/** LexRank's own threshold for two sentences to be neighbours. */
const NEIGHBOURS = 0.1;

/** Mihalcea and Tarau 2004: shared words over the logarithms of the lengths. */
export const textRank = (sentences: Tokens): number[] =>
  ranked(
    walk(meaningful(sentences), (one, other) => {
      const shared = new Set(one.filter((word) => other.includes(word))).size;
      const lengths = Math.log(one.length) + Math.log(other.length);
      return lengths > 0 ? shared / lengths : 0;
    }),
  );

/** Erkan and Radev 2004: neighbours by TF-IDF cosine. */
export const lexRank = (sentences: Tokens): number[] => ranked(lexScores(sentences));

/** LexRank with what it lacks for news: divided by the place. */
export const lexRankByPlace = (sentences: Tokens): number[] =>
  ranked(lexScores(sentences).map((score, place) => score / (1 + place)));

const meaningful = (sentences: Tokens): Tokens =>
  sentences.map((words) => words.filter((word) => !stopWordsOf('en').has(word)));

function lexScores(all: Tokens): number[] {
  const sentences = meaningful(all);
  const holding = new Map<string, number>();
  for (const words of sentences)
    for (const word of new Set(words)) holding.set(word, (holding.get(word) ?? 0) + 1);
  const weighed = new Map(
    sentences.map((words) => {
      const weights = new Map<string, number>();
      for (const word of words) {
        weights.set(word, (weights.get(word) ?? 0) + Math.log(sentences.length / (holding.get(word) ?? 1)));
      }
      const norm = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
      return [words, new Map([...weights].map(([word, weight]) => [word, weight / norm]))] as const;
    }),
  );
  return walk(sentences, (one, other) => {
    const [a, b] = [weighed.get(one), weighed.get(other)];
    let cosine = 0;
    for (const [word, weight] of a ?? []) cosine += weight * (b?.get(word) ?? 0);
    return cosine > NEIGHBOURS ? 1 : 0;
  });
}

function walk(
  sentences: Tokens,
  likeness: (one: readonly string[], other: readonly string[]) => number,
): number[] {
  const total = sentences.length;
  const links = sentences.map((one, i) => sentences.map((other, j) => (i === j ? 0 : likeness(one, other))));
  const out = links.map((row) => row.reduce((sum, link) => sum + link, 0));
  let scores = new Array<number>(total).fill(1 / total);
  for (let round = 0; round < ROUNDS; round += 1) {
    scores = scores.map(
      (_, i) =>
        (1 - DAMPING) / total +
        DAMPING * links.reduce((sum, row, j) => sum + ((row[i] ?? 0) / (out[j] || 1)) * (scores[j] ?? 0), 0),
    );
  }
  return scores;
}

const ranked = (scores: readonly number[]): number[] =>
  [...scores.keys()].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);

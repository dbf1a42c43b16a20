export type Score = { readonly precision: number; readonly recall: number; readonly f1: number };

const scoreOf = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

/** For each text, what share of its found story is right, and what share of its true story was found. */
export function bCubed(truth: readonly string[], found: readonly number[]): Score {
  const cells = cellsOf(truth, found);
  let [precision, recall] = [0, 0];
  for (const { both, inFound, inTruth } of cells) {
    precision += (both * both) / inFound;
    recall += (both * both) / inTruth;
  }
  return scoreOf(precision / truth.length, recall / truth.length);
}

/** Of all pairs put into one story, how many belong there, and the other way round. */
export function pairwise(truth: readonly string[], found: readonly number[]): Score {
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  const right = cellsOf(truth, found).reduce((sum, { both }) => sum + pairs(both), 0);
  const total = (sizes: Iterable<number>): number => [...sizes].reduce((sum, size) => sum + pairs(size), 0);
  const [put, there] = [total(sizesOf(found).values()), total(sizesOf(truth).values())];
  return scoreOf(put === 0 ? 1 : right / put, there === 0 ? 1 : right / there);
}

export const meanScore = (scores: readonly Score[]): Score => {
  const mean = (what: keyof Score): number =>
    scores.reduce((sum, score) => sum + score[what], 0) / scores.length;
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
};

type Cell = { readonly both: number; readonly inFound: number; readonly inTruth: number };

function cellsOf(truth: readonly string[], found: readonly number[]): readonly Cell[] {
  const [foundSizes, truthSizes] = [sizesOf(found), sizesOf(truth)];
  const both = new Map<string, { story: number; event: string; count: number }>();
  for (const [at, event] of truth.entries()) {
    const story = found[at] ?? -1;
    const cell = both.get(`${story} ${event}`) ?? { story, event, count: 0 };
    cell.count += 1;
    both.set(`${story} ${event}`, cell);
  }
  return [...both.values()].map(({ story, event, count }) => ({
    both: count,
    inFound: foundSizes.get(story) ?? 1,
    inTruth: truthSizes.get(event) ?? 1,
  }));
}

function sizesOf<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const sizes = new Map<Key, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return sizes;
}

import type { Vector } from './plain-vectors';

/** The usual online method: each text joins the centroid it is most like, if it is like enough. */
export function onePass(vectors: readonly Vector[], least: number): number[] {
  const sums: Map<string, number>[] = [];
  const squares: number[] = [];
  const holders = new Map<string, number[]>();
  return vectors.map((vector) => {
    const dots = new Map<number, number>();
    for (const [word, weight] of vector) {
      for (const story of holders.get(word) ?? []) {
        dots.set(story, (dots.get(story) ?? 0) + weight * (sums[story]?.get(word) ?? 0));
      }
    }
    let [best, most] = [-1, least];
    for (const [story, dot] of dots) {
      const cosine = dot / Math.sqrt(squares[story] ?? 1);
      if (cosine >= most) [best, most] = [story, cosine];
    }
    if (best < 0) best = sums.push(new Map()) - 1;
    const sum = sums[best] ?? new Map<string, number>();
    let square = squares[best] ?? 0;
    for (const [word, weight] of vector) {
      const before = sum.get(word) ?? 0;
      if (before === 0) {
        const held = holders.get(word) ?? [];
        held.push(best);
        holders.set(word, held);
      }
      sum.set(word, before + weight);
      square += (before + weight) ** 2 - before ** 2;
    }
    squares[best] = square;
    return best;
  });
}

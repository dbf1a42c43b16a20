export type Score = { readonly precision: number; readonly recall: number; readonly f1: number };

/** Words as ROUGE counts them: lower case, letters and figures, no stems. */
export const rougeTokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const score = (hits: number, found: number, wanted: number): Score => {
  const precision = found === 0 ? 0 : hits / found;
  const recall = wanted === 0 ? 0 : hits / wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
};

const gramsOf = (tokens: readonly string[], n: number): Map<string, number> => {
  const grams = new Map<string, number>();
  for (let i = 0; i + n <= tokens.length; i += 1) {
    const gram = tokens.slice(i, i + n).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
};

const total = (grams: ReadonlyMap<string, number>): number =>
  [...grams.values()].reduce((sum, n) => sum + n, 0);

/** ROUGE-N over kinds of n-grams instead of their number, as some implementations count it. */
export const rougeKinds = (found: readonly string[], wanted: readonly string[], n: number): Score => {
  const [one, other] = [gramsOf(found, n), gramsOf(wanted, n)];
  return score([...one.keys()].filter((gram) => other.has(gram)).length, one.size, other.size);
};

/** ROUGE-N with clipped counts. */
export const rougeN = (found: readonly string[], wanted: readonly string[], n: number): Score => {
  const [one, other] = [gramsOf(found, n), gramsOf(wanted, n)];
  let hits = 0;
  for (const [gram, count] of one) hits += Math.min(count, other.get(gram) ?? 0);
  return score(hits, total(one), total(other));
};

/** ROUGE-Lsum: for each wanted sentence the union of its longest common subsequences with all found ones, clipped. */
export const rougeLsum = (
  found: readonly (readonly string[])[],
  wanted: readonly (readonly string[])[],
): Score => {
  const left = { found: gramsOf(found.flat(), 1), wanted: gramsOf(wanted.flat(), 1) };
  let hits = 0;
  for (const sentence of wanted) {
    const places = new Set(found.flatMap((other) => commonPlaces(sentence, other)));
    for (const place of [...places].sort((a, b) => a - b)) {
      const token = sentence[place] ?? '';
      const [a, b] = [left.found.get(token) ?? 0, left.wanted.get(token) ?? 0];
      if (a === 0 || b === 0) continue;
      left.found.set(token, a - 1);
      left.wanted.set(token, b - 1);
      hits += 1;
    }
  }
  return score(hits, found.flat().length, wanted.flat().length);
};

/** Places in `one` of a longest common subsequence with `other`. */
const commonPlaces = (one: readonly string[], other: readonly string[]): number[] => {
  const width = other.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = 1; i <= one.length; i += 1) {
    for (let j = 1; j <= other.length; j += 1) {
      table[i * width + j] =
        one[i - 1] === other[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
    }
  }
  const places: number[] = [];
  let [i, j] = [one.length, other.length];
  while (i > 0 && j > 0) {
    if (one[i - 1] === other[j - 1]) {
      places.push(i - 1);
      i -= 1;
      j -= 1;
    } else if (at(i - 1, j) >= at(i, j - 1)) i -= 1;
    else j -= 1;
  }
  return places.reverse();
};

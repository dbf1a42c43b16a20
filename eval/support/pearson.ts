/** How far two series rise and fall together, from -1 to 1. */
export function pearson(one: readonly number[], other: readonly number[]): number {
  const mean = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0) / all.length;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let [both, left, right] = [0, 0, 0];
  for (const [at, value] of one.entries()) {
    const [a, b] = [value - meanOne, (other[at] ?? 0) - meanOther];
    both += a * b;
    left += a * a;
    right += b * b;
  }
  return both / Math.sqrt(left * right);
}

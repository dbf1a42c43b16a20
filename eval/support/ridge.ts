/** One sentence to learn from: its features and what it was worth. */
export type Example = { readonly features: readonly number[]; readonly worth: number };

/** Small against 500 articles of 26 sentences: it only keeps like features from trading places. */
const PENALTY = 0.001;

/**
 * Ridge regression within each group: what makes a sentence better than the others of its article, not what
 * makes an article easy. One weight for each feature, in its own unit.
 */
export function fitRidge(groups: readonly (readonly Example[])[]): readonly number[] {
  const rows = groups.flatMap(centred);
  const width = rows[0]?.features.length ?? 0;
  const spread = Array.from(
    { length: width },
    (_, at) => Math.sqrt(mean(rows.map(({ features }) => (features[at] ?? 0) ** 2))) || 1,
  );
  const matrix = Array.from({ length: width }, (_, row) =>
    Array.from(
      { length: width + 1 },
      (_, column) =>
        mean(
          rows.map(({ features, worth }) => {
            const other = column === width ? worth : (features[column] ?? 0) / (spread[column] ?? 1);
            return ((features[row] ?? 0) / (spread[row] ?? 1)) * other;
          }),
        ) + (row === column ? PENALTY : 0),
    ),
  );
  return solve(matrix).map((weight, at) => weight / (spread[at] ?? 1));
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function centred(group: readonly Example[]): readonly Example[] {
  const width = group[0]?.features.length ?? 0;
  const middle = Array.from({ length: width }, (_, at) =>
    mean(group.map(({ features }) => features[at] ?? 0)),
  );
  const worth = mean(group.map((example) => example.worth));
  return group.map((example) => ({
    features: example.features.map((value, at) => value - (middle[at] ?? 0)),
    worth: example.worth - worth,
  }));
}

/** Gauss without pivoting: the matrix is symmetric and positive. The last column is the right side. */
function solve(matrix: number[][]): number[] {
  const width = matrix.length;
  for (const [at, row] of matrix.entries()) {
    for (const below of matrix.slice(at + 1)) {
      const factor = (below[at] ?? 0) / (row[at] ?? 1);
      for (let column = at; column <= width; column += 1)
        below[column] = (below[column] ?? 0) - factor * (row[column] ?? 0);
    }
  }
  const found = new Array<number>(width).fill(0);
  for (let at = width - 1; at >= 0; at -= 1) {
    const row = matrix[at] ?? [];
    const known = found.reduce(
      (sum, value, column) => (column > at ? sum + value * (row[column] ?? 0) : sum),
      0,
    );
    found[at] = ((row[width] ?? 0) - known) / (row[at] ?? 1);
  }
  return found;
}

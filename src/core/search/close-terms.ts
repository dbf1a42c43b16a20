/** How many letters may be wrong in a word: short words are another word with one letter changed. */
export const mistakesIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * How many letters were mistyped between two words: left out, put in, changed, or changed places with their neighbour
 * (the restricted Damerau–Levenshtein distance). Beyond `most` it is `most + 1`, as soon as that is known.
 */
export function mistakesBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_each, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      now.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last] = [last, now];
  }
  return Math.min(most + 1, last[other.length] ?? most + 1);
}

/** Among terms the one that a mistyped word was most likely meant to be: the nearest, then the one most entries have. */
export type ClosestTerm = {
  look(term: string, entries: number): void;
  /** With how many entries have it; null where none is near enough. */
  best(): { readonly term: string; readonly entries: number } | null;
};

export function closestTo(word: string): ClosestTerm {
  const most = mistakesIn(word);
  const near = new Map<string, { readonly term: string; readonly mistakes: number; entries: number }>();
  return {
    look(term, entries) {
      const known = near.get(term);
      if (known !== undefined) {
        known.entries += entries;
        return;
      }
      if (most === 0 || term === word) return;
      const mistakes = mistakesBetween(word, term, most);
      if (mistakes <= most) near.set(term, { term, mistakes, entries });
    },
    best() {
      const [first] = [...near.values()].sort(
        (one, other) => one.mistakes - other.mistakes || other.entries - one.entries,
      );
      return first ?? null;
    },
  };
}

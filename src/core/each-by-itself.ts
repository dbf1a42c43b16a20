/** An item that could not be worked on: which, and what was thrown, cut to a line. */
export type Faulty<T> = { readonly item: T; readonly why: string };

/**
 * Works on each item by itself. What throws is a bug, but one item's: it is left out and named, and the others go on.
 */
export function eachByItself<T, R>(
  items: readonly T[],
  work: (item: T, at: number) => R,
): { readonly done: readonly R[]; readonly faulty: readonly Faulty<T>[] } {
  const done: R[] = [];
  const faulty: Faulty<T>[] = [];
  for (const [at, item] of items.entries()) {
    try {
      done.push(work(item, at));
    } catch (error) {
      faulty.push({ item, why: lineOf(error) });
    }
  }
  return { done, faulty };
}

const LONGEST_LINE = 200;

/** What was thrown, as one line. */
export const lineOf = (error: unknown): string => String(error).replaceAll('\n', ' ').slice(0, LONGEST_LINE);

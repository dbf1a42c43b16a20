import type { Library } from '../library';

/** What is stored, counted, and how much room it takes. */
export type Holdings = {
  readonly saved: number;
  readonly kept: number;
  readonly editions: number;
  /** Articles that were got from their pages. */
  readonly pages: number;
  /** Bytes as the browser estimates them; null where it does not say. */
  readonly usedBytes: number | null;
};

const MOST_COUNTED = 2000;

export async function readHoldings(library: Library): Promise<Holdings> {
  const [saved, kept, editions, pages, usedBytes] = await Promise.all([
    library.savedCount(),
    library.kept(),
    library.newest(MOST_COUNTED),
    library.pageCount(),
    estimate(),
  ]);
  return { saved, kept: kept.length, editions: editions.length + 1, pages, usedBytes };
}

async function estimate(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    // Some private windows refuse to say.
    return null;
  }
}

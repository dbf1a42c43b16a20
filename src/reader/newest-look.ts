/**
 * Looks of which only the newest counts: one that comes in after a newer has begun is not taken.
 * @returns looks, and settles when it is known what was seen, taken or not
 */
export function newestLook<T>(look: () => Promise<T>, take: (seen: T) => void): () => Promise<T> {
  let begun = 0;
  return async () => {
    begun += 1;
    const own = begun;
    const seen = await look();
    if (own === begun) take(seen);
    return seen;
  };
}

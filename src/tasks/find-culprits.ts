/** Answers what work on just these items throws; null where it goes well. */
export type Trial<T> = (items: readonly T[]) => Promise<string | null>;

export type Culprit<T> = { readonly item: T; readonly why: string };

/** More than this, and most of them, is no fault of single items: the work as a whole has failed. */
const MOST_CULPRITS = 50;

/**
 * Finds the items without which the work goes well, by halves: one among a thousand takes twenty trials.
 * @returns null where leaving out items does not mend it
 */
export async function findCulprits<T>(
  items: readonly T[],
  trial: Trial<T>,
): Promise<readonly Culprit<T>[] | null> {
  const culprits: Culprit<T>[] = [];
  if ((await trial([])) !== null) return null;

  /** @returns the items of `part` that go well together with those `beside` them, which do by themselves */
  const sound = async (part: readonly T[], beside: readonly T[]): Promise<readonly T[]> => {
    if (part.length === 0 || culprits.length > MOST_CULPRITS) return [];
    const why = await trial([...beside, ...part]);
    if (why === null) return part;
    const [only] = part;
    if (part.length === 1 && only !== undefined) {
      culprits.push({ item: only, why });
      return [];
    }
    const middle = part.length >> 1;
    const first = await sound(part.slice(0, middle), beside);
    return [...first, ...(await sound(part.slice(middle), [...beside, ...first]))];
  };
  const left = await sound(items, []);
  return culprits.length > MOST_CULPRITS || (left.length === 0 && items.length > MOST_CULPRITS)
    ? null
    : culprits;
}

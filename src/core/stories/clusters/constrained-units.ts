import type { StoryConstraints } from '../index/story-group';
import type { StoryIndex } from '../index/story-index';

/** What moves as one: reports that are copies of each other, or that the reader has put together. */
export type ConstrainedUnits = {
  /** By place in the index. */
  readonly unitOf: ReadonlyMap<number, number>;
  /** Places in each unit. */
  readonly members: readonly (readonly number[])[];
  /** Units that must not meet, both ways. */
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>;
};

type Pair = readonly [number, number];

/** Binds the places of a region. What the reader set apart stays apart, whatever else binds it. */
export function constrainedUnitsOf(
  index: StoryIndex,
  places: readonly number[],
  constraints: StoryConstraints,
): ConstrainedUnits {
  const inside = new Set(places);
  const parent = new Map(places.map((place) => [place, place]));
  const apart = pairsIn(index, constraints.apart, inside);
  const together = pairsIn(index, constraints.together, inside);
  const copies = places
    .map((place): Pair => [index.copyOf[place] ?? place, place])
    .filter(([original, place]) => original !== place && inside.has(original));
  for (const pair of [...together, ...copies]) bind(parent, pair, apart);
  return numbered(places, parent, apart);
}

/** In an order of their own, so that the order in which the reader said it makes no difference. */
function pairsIn(
  index: StoryIndex,
  pairs: StoryConstraints['apart'],
  inside: ReadonlySet<number>,
): readonly Pair[] {
  return pairs
    .flatMap(([one, other]): Pair[] => {
      const a = originalPlace(index, one);
      const b = originalPlace(index, other);
      if (a === null || b === null || a === b || !inside.has(a) || !inside.has(b)) return [];
      return [[Math.min(a, b), Math.max(a, b)]];
    })
    .sort(([a, b], [c, d]) => a - c || b - d);
}

/** Where an entry, or the entry it is the same article as, stands. */
export function originalPlace(
  index: StoryIndex,
  entryId: StoryConstraints['apart'][number][0],
): number | null {
  const place = index.placeOf.get(entryId);
  return place === undefined ? null : (index.sameAs[place] ?? place);
}

function bind(parent: Map<number, number>, [one, other]: Pair, apart: readonly Pair[]): void {
  const [a, b] = [rootOf(parent, one), rootOf(parent, other)];
  if (a === b) return;
  const forbidden = apart.some(([c, d]) => {
    const [left, right] = [rootOf(parent, c), rootOf(parent, d)];
    return (left === a && right === b) || (left === b && right === a);
  });
  if (!forbidden) parent.set(Math.max(a, b), Math.min(a, b));
}

function rootOf(parent: Map<number, number>, place: number): number {
  let root = place;
  for (let above = parent.get(root) ?? root; above !== root; above = parent.get(root) ?? root) root = above;
  return root;
}

function numbered(
  places: readonly number[],
  parent: Map<number, number>,
  apart: readonly Pair[],
): ConstrainedUnits {
  const unitOf = new Map<number, number>();
  const members: number[][] = [];
  const unitOfRoot = new Map<number, number>();
  for (const place of places) {
    const root = rootOf(parent, place);
    const unit = unitOfRoot.get(root) ?? members.length;
    unitOfRoot.set(root, unit);
    unitOf.set(place, unit);
    if (unit === members.length) members.push([]);
    members[unit]?.push(place);
  }
  const parted = new Map<number, Set<number>>();
  for (const [one, other] of apart) {
    const [a, b] = [unitOf.get(one) ?? 0, unitOf.get(other) ?? 0];
    parted.set(a, (parted.get(a) ?? new Set()).add(b));
    parted.set(b, (parted.get(b) ?? new Set()).add(a));
  }
  return { unitOf, members, apart: parted };
}

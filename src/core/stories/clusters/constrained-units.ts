import { HOUR_MS } from '../../model/durations';
import type { EntryId } from '../../model/ids';
import { numberAt } from '../index/rows';
import type { StoryConstraints } from '../index/story-group';
import type { ReadOnlyIndex } from '../index/story-index';

/** What moves as one: reports that are copies of each other, or that the reader has put together. */
export type ConstrainedUnits = {
  /** By document. */
  readonly unitOf: ReadonlyMap<number, number>;
  /** Documents in each unit. */
  readonly members: readonly (readonly number[])[];
  /** Units that must not meet, both ways. */
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>;
};

type Pair = readonly [number, number];

/** Binds the documents of a region. What the reader set apart stays apart, whatever else binds it. */
export function constrainedUnitsOf(
  index: ReadOnlyIndex,
  docs: readonly number[],
  constraints: StoryConstraints,
): ConstrainedUnits {
  const inside = new Set(docs);
  const parent = new Map(docs.map((doc) => [doc, doc]));
  const together = pairsIn(index, constraints.together, inside);
  const wanted = new Set(together.map(String));
  // The reader's word on a pair stands above what its titles look like.
  const instalments = instalmentsAmong(index, docs).filter((pair) => !wanted.has(String(pair)));
  const apart = [...pairsIn(index, constraints.apart, inside), ...instalments];
  const copies = docs
    .map((doc): Pair => [numberAt(index.clusters.copyOf, doc), doc])
    .filter(([original, doc]) => original !== doc && inside.has(original));
  for (const pair of [...together, ...copies]) bind(parent, pair, apart);
  return numbered(docs, parent, apart);
}

/** Instalments of one series come out further apart than corrections of one. */
const NEXT_INSTALMENT_MS = 12 * HOUR_MS;

/** Pairs of a feed whose titles differ in figures, days and months alone: each tells of its own day. */
function instalmentsAmong({ documents }: ReadOnlyIndex, docs: readonly number[]): readonly Pair[] {
  const series = new Map<string, number[]>();
  for (const doc of docs) {
    const key = numberAt(documents.series, doc);
    if (key === 0) continue;
    const name = `${documents.feedIds[doc]} ${key}`;
    series.set(name, [...(series.get(name) ?? []), doc]);
  }
  const at = (doc: number): number => numberAt(documents.publishedAt, doc);
  return [...series.values()].flatMap((all) =>
    all.flatMap((one, place) =>
      all
        .slice(place + 1)
        .filter((other) => Math.abs(at(one) - at(other)) >= NEXT_INSTALMENT_MS)
        .map((other): Pair => [Math.min(one, other), Math.max(one, other)]),
    ),
  );
}

/** In an order of their own, so that the order in which the reader said it makes no difference. */
function pairsIn(
  index: ReadOnlyIndex,
  pairs: StoryConstraints['apart'],
  inside: ReadonlySet<number>,
): readonly Pair[] {
  return pairs
    .flatMap(([one, other]): Pair[] => {
      const a = originalDoc(index, one);
      const b = originalDoc(index, other);
      if (a === null || b === null || a === b || !inside.has(a) || !inside.has(b)) return [];
      return [[Math.min(a, b), Math.max(a, b)]];
    })
    .sort(([a, b], [c, d]) => a - c || b - d);
}

/** Where an entry, or the entry it is the same article as, stands. */
export function originalDoc({ documents }: ReadOnlyIndex, entryId: EntryId): number | null {
  const doc = documents.docOf.get(entryId);
  return doc === undefined ? null : numberAt(documents.sameAs, doc);
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

function rootOf(parent: Map<number, number>, doc: number): number {
  let root = doc;
  for (let above = parent.get(root) ?? root; above !== root; above = parent.get(root) ?? root) root = above;
  return root;
}

function numbered(
  docs: readonly number[],
  parent: Map<number, number>,
  apart: readonly Pair[],
): ConstrainedUnits {
  const unitOf = new Map<number, number>();
  const members: number[][] = [];
  const unitOfRoot = new Map<number, number>();
  for (const doc of docs) {
    const root = rootOf(parent, doc);
    const unit = unitOfRoot.get(root) ?? members.length;
    unitOfRoot.set(root, unit);
    unitOf.set(doc, unit);
    if (unit === members.length) members.push([]);
    members[unit]?.push(doc);
  }
  const parted = new Map<number, Set<number>>();
  for (const [one, other] of apart) {
    const [a, b] = [unitOf.get(one), unitOf.get(other)];
    if (a === undefined || b === undefined) continue;
    parted.set(a, (parted.get(a) ?? new Set()).add(b));
    parted.set(b, (parted.get(b) ?? new Set()).add(a));
  }
  return { unitOf, members, apart: parted };
}

import { mentionsIn, type Vector } from './plain-vectors';

/** A tree of unions with the mean likeness at which each took place. */
type Union = { readonly one: number; readonly other: number; readonly likeness: number };

/** Average-link agglomeration, exact, by chains of nearest neighbours. Needs a number for every pair of texts. */
export function averageLinkTree(vectors: readonly Vector[]): readonly Union[] {
  const count = vectors.length;
  const likeness = pairLikeness(vectors);
  const size = new Int32Array(count).fill(1);
  const alive = new Uint8Array(count).fill(1);
  const unions: Union[] = [];
  const chain: number[] = [];
  let first = 0;
  while (unions.length < count - 1) {
    if (chain.length === 0) {
      while (alive[first] === 0) first += 1;
      chain.push(first);
    }
    const last = chain.at(-1) ?? 0;
    const previous = chain.at(-2) ?? -1;
    let [nearest, most] = [previous, previous < 0 ? -1 : (likeness[last * count + previous] ?? 0)];
    for (let other = 0; other < count; other += 1) {
      if (alive[other] === 0 || other === last) continue;
      const value = likeness[last * count + other] ?? 0;
      if (value > most) [nearest, most] = [other, value];
    }
    if (nearest !== previous) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    unions.push({ one: last, other: previous, likeness: most });
    const [left, right] = [size[last] ?? 1, size[previous] ?? 1];
    for (let other = 0; other < count; other += 1) {
      const mean =
        ((likeness[last * count + other] ?? 0) * left + (likeness[previous * count + other] ?? 0) * right) /
        (left + right);
      likeness[last * count + other] = mean;
      likeness[other * count + last] = mean;
    }
    size[last] = left + right;
    alive[previous] = 0;
  }
  return unions;
}

/** The stories that are left when unions below a likeness are undone. */
export function cutAt(unions: readonly Union[], count: number, least: number): number[] {
  const parent = Array.from({ length: count }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  for (const { one, other, likeness } of unions) {
    if (likeness >= least) parent[rootOf(other)] = rootOf(one);
  }
  return parent.map((_, at) => rootOf(at));
}

function pairLikeness(vectors: readonly Vector[]): Float32Array {
  const likeness = new Float32Array(vectors.length ** 2);
  for (const held of mentionsIn(vectors).values()) {
    for (const one of held) {
      for (const other of held) {
        if (one.text === other.text) continue;
        const at = one.text * vectors.length + other.text;
        likeness[at] = (likeness[at] ?? 0) + one.weight * other.weight;
      }
    }
  }
  return likeness;
}

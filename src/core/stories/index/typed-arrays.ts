/** A typed array of one kind that is only read. */
export type NumbersOf<Kind extends string> = {
  readonly length: number;
  readonly [at: number]: number;
  readonly [Symbol.toStringTag]: Kind;
  subarray(from: number, to: number): NumbersOf<Kind>;
};

type TypedArray = Uint8Array | Int32Array | Float32Array | Float64Array;

/** A record all the way down for reading: the compiler refuses to change it. */
export type ReadOnly<Whole> = Whole extends TypedArray
  ? NumbersOf<Whole[typeof Symbol.toStringTag]>
  : Whole extends Map<infer Key, infer Value>
    ? ReadonlyMap<Key, Value>
    : Whole extends (infer Each)[]
      ? readonly Each[]
      : Whole extends object
        ? { readonly [Name in keyof Whole]: ReadOnly<Whole[Name]> }
        : Whole;

/** The array itself while it has room, else a longer copy; growth by a quarter keeps adding cheap on average. */
export function roomFor<Kind extends TypedArray>(array: Kind, length: number, unused = 0): Kind {
  if (array.length >= length) return array;
  const size = Math.max(64, length, Math.ceil(array.length * 1.25));
  // `constructor` is typed as Function on every typed array; it makes the kind it belongs to.
  const longer = new (array.constructor as new (size: number) => Kind)(size);
  if (unused !== 0) longer.fill(unused);
  longer.set(array);
  return longer;
}

/**
 * Where a store of this name lies. In Chromium all databases of an origin share their files, so that with these damaged
 * none can be opened: a bucket has files of its own. Elsewhere every database has.
 */
export function factoryOf(name: string): IDBFactory | Promise<IDBFactory> {
  if (!name.startsWith(IN_BUCKET)) return indexedDB;
  const buckets = bucketsHere();
  if (buckets === undefined) throw new Error('This browser has no buckets');
  return buckets.open(BUCKET, { durability: 'strict', persisted: true }).then((bucket) => bucket.indexedDB);
}

const IN_BUCKET = 'bucket ';
const BUCKET = 'lede';

/** Whether there are other files for a store to lie in. */
export const hasBuckets = (): boolean => bucketsHere() !== undefined;

export const inBucket = (name: string): string => `${IN_BUCKET}${name}`;

/** The names of all stores there are, wherever they lie; none where the browser does not tell. */
export async function storeNames(): Promise<readonly string[]> {
  const own = await namesIn(indexedDB);
  const buckets = bucketsHere();
  if (buckets === undefined || !(await buckets.keys()).includes(BUCKET)) return own;
  const { indexedDB: inside } = await buckets.open(BUCKET, {});
  // Those in the bucket have its mark in their names.
  return [...own, ...(await namesIn(inside))];
}

async function namesIn(factory: IDBFactory): Promise<readonly string[]> {
  try {
    return (await factory.databases()).flatMap(({ name }) => name ?? []);
  } catch {
    // Damaged files tell no names.
    return [];
  }
}

type Buckets = {
  keys(): Promise<readonly string[]>;
  open(name: string, options: object): Promise<{ readonly indexedDB: IDBFactory }>;
};

const bucketsHere = (): Buckets | undefined =>
  (globalThis.navigator as (Navigator & { readonly storageBuckets?: Buckets }) | undefined)?.storageBuckets;

import type { Entry } from '../model/entry';

/** What the store adds to each record: keys, the index, the names of fields. An estimate on the high side. */
const OVERHEAD = 600;

/** Roughly what an entry takes in the store, in bytes. */
export const bytesOf = (entry: Entry): number => OVERHEAD + sizeOf(entry);

const sizeOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 4;
  let size = 8;
  for (const part of Object.values(value)) size += sizeOf(part);
  return size;
};

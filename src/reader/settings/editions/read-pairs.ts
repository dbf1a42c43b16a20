import type { EntryId } from '../../../core/model/ids';
import type { Bond } from '../../../core/model/readers-hand';
import type { Library } from '../../library';

/** A pair of reports the reader put together or apart, by their titles where these are still known. */
export type Pair = { readonly bond: Bond; readonly one: string | null; readonly other: string | null };

export async function readPairs(library: Library, bonds: readonly Bond[]): Promise<readonly Pair[]> {
  const ids = bonds.flatMap(({ one, other }) => [one, other]);
  const titles = await library.titles([...new Set(ids)]);
  const titleOf = (id: EntryId): string | null => titles.get(id) ?? null;
  return bonds.map((bond) => ({ bond, one: titleOf(bond.one), other: titleOf(bond.other) }));
}

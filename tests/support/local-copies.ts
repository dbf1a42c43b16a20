import { createJournal } from '../../src/tasks/journal';
import type { CopyPorts } from '../../src/tasks/keep-second-copy';

/** The engine beside the store, in memory; packing leaves a text as it is. */
export function localCopies(
  more: Partial<CopyPorts> = {},
): CopyPorts & { readonly held: Map<string, unknown> } {
  const held = new Map<string, unknown>();
  const readLocal = async (name: string): Promise<unknown> => held.get(name);
  const writeLocal = async (name: string, value: unknown): Promise<void> =>
    void held.set(name, structuredClone(value));
  return {
    held,
    readLocal,
    writeLocal,
    journal: createJournal({ readLocal, writeLocal }),
    dropLocal: async (names) => {
      for (const name of names) held.delete(name);
    },
    localNames: async () => [...held.keys()],
    packed: async (text) => text,
    unpacked: async (text) => text,
    now: () => 0,
    grantedHosts: async () => () => true,
    ...more,
  };
}

import type { CopyPorts } from '../../src/tasks/keep-second-copy';

/** The engine beside the store, in memory; packing leaves a text as it is. */
export function localCopies(
  more: Partial<CopyPorts> = {},
): CopyPorts & { readonly held: Map<string, unknown> } {
  const held = new Map<string, unknown>();
  return {
    held,
    readLocal: async (name) => held.get(name),
    writeLocal: async (name, value) => void held.set(name, structuredClone(value)),
    dropLocal: async (names) => {
      for (const name of names) held.delete(name);
    },
    packed: async (text) => text,
    unpacked: async (text) => text,
    now: () => 0,
    grantedHosts: async () => () => true,
    ...more,
  };
}

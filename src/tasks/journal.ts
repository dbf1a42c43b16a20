import { isRequest, type Request } from '../messages/wire';

/** A call of the reader's that was carried out, and how many changes the store counted after it. */
export type JournalEntry = { readonly request: Request; readonly change: number };

/**
 * What the reader did since the second copy was made, in the engine beside the store: nothing is acknowledged before it
 * stands here too. A disk that was full may take the whole store with it when it is next opened.
 */
export type Journal = {
  append(entry: JournalEntry): Promise<void>;
  /** Oldest first. */
  entries(): Promise<readonly JournalEntry[]>;
  /** The second copy has all up to this change. */
  forget(upTo: number): Promise<void>;
};

export type JournalPorts = {
  readonly readLocal: (name: string) => Promise<unknown>;
  readonly writeLocal: (name: string, value: unknown) => Promise<void>;
};

const NAME = 'journal';
/** With more than this the second copy does not wait for a rest: what is done again has to be done before anything new. */
export const LONG_JOURNAL = 60;

export function createJournal({ readLocal, writeLocal }: JournalPorts): Journal {
  let held: readonly JournalEntry[] | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<readonly JournalEntry[]> => {
    held ??= entriesIn(await readLocal(NAME));
    return held;
  };
  /** One after the other: each writes the whole. */
  const change = (next: (entries: readonly JournalEntry[]) => readonly JournalEntry[]): Promise<void> => {
    const mine = turn.then(async () => {
      const changed = next(await read());
      await writeLocal(NAME, changed);
      held = changed;
    });
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    append: (entry) => change((entries) => [...entries, entry]),
    entries: read,
    forget: (upTo) => change((entries) => entries.filter((entry) => entry.change > upTo)),
  };
}

/** As stored; what is no entry is left out. */
function entriesIn(stored: unknown): readonly JournalEntry[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((one): one is JournalEntry => {
    const { request, change } = (one ?? {}) as Partial<JournalEntry>;
    return isRequest(request) && typeof change === 'number';
  });
}

import type { FeedListsCompared } from '../core/backup/compare-feed-lists';
import { type CopyGeneration, hashOfPacked, readCopyGenerations } from '../core/backup/copy-generations';
import { holdsOf, readCopy, type SecondCopy, writtenCopy } from '../core/backup/second-copy';
import { copyContents } from '../store/copy-contents';
import type { Database } from '../store/database';
import { onDesk } from '../store/desk';
import { type Journal, LONG_JOURNAL } from './journal';

type InterimPorts = {
  readonly readLocal: (name: string) => Promise<unknown>;
  readonly writeLocal: (name: string, value: unknown) => Promise<void>;
  readonly packed: (text: string) => Promise<string>;
  readonly unpacked: (text: string) => Promise<string>;
  readonly now: () => number;
  readonly journal: Journal;
};

type Question = Extract<FeedListsCompared, { verdict: 'ask' }>;

/** The store as it was while the reader was being asked which copy is right, with what was asked. */
export type InterimCopy = {
  readonly generation: CopyGeneration;
  readonly copy: SecondCopy;
  readonly question: Question;
};

/** As it lies in the other engine: one value, there whole or not at all. */
type Stored = {
  /** When the newest generation was saved beside which it was made; null where there was none. */
  readonly beside: number | null;
  readonly generation: CopyGeneration;
  readonly text: string;
  readonly question: Question;
};

export const INTERIM = 'interim';

/**
 * While the reader is being asked, no generation is made, so that nothing they may choose from is pushed out. What they
 * do meanwhile stands in the journal, and where that grows long, in one copy beside the generations.
 */
export async function keepInterim(
  db: Database,
  question: Question,
  newest: CopyGeneration | undefined,
  ports: InterimPorts,
): Promise<void> {
  if ((await ports.journal.entries()).length <= LONG_JOURNAL) return;
  const change = (await onDesk(db, 'change')) ?? 0;
  const contents = await copyContents(db);
  const text = await ports.packed(writtenCopy(contents));
  const stored: Stored = {
    beside: newest?.savedAt ?? null,
    generation: {
      savedAt: ports.now(),
      change,
      holds: holdsOf(contents),
      size: text.length,
      hash: hashOfPacked(text),
    },
    text,
    question,
  };
  await ports.writeLocal(INTERIM, stored);
  await ports.journal.forget(change);
}

/** The interim copy, where it is whole and no generation was made since: that has all that it has. */
export async function interimCopy(
  newest: CopyGeneration | undefined,
  ports: InterimPorts,
): Promise<InterimCopy | null> {
  // As stored: what it needs is looked at below.
  const stored = (await ports.readLocal(INTERIM)) as Partial<Stored> | undefined;
  const { beside, text, question } = stored ?? {};
  const [generation] = readCopyGenerations([stored?.generation]);
  if (generation === undefined || beside !== (newest?.savedAt ?? null)) return null;
  if (typeof text !== 'string' || hashOfPacked(text) !== generation.hash) return null;
  if (question?.verdict !== 'ask' || !Array.isArray(question.choices)) return null;
  try {
    const copy = readCopy(await ports.unpacked(text));
    return copy === null ? null : { generation, copy, question };
  } catch {
    // Half written; the journal still has what it would have had.
    return null;
  }
}

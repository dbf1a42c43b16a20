import { type BackupFault, type BackupList, type BackupPiece, isBackupList, MOST_FAULTS } from './backup';
import { createSplitter } from './split-document';

/** UTF-16 units of a piece, unless a single thing is longer: one transaction, and far less than a message carries. */
const PIECE_LENGTH = 1_000_000;
export const MOST_THINGS = 5_000;

/** Cuts a document into pieces of the wanted lists, while it comes in. */
export function createGatherer(wanted: ReadonlySet<BackupList>) {
  let list: BackupList | null = null;
  let from = 0;
  let things: string[] = [];
  let length = 0;
  let ready: BackupPiece[] = [];
  const faults: BackupFault[] = [];

  const cut = (): void => {
    if (list !== null && things.length > 0) ready.push({ list, from, things });
    [list, things, length] = [null, [], 0];
  };
  const name = (path: string, expected: string): void => {
    if (faults.length < MOST_FAULTS) faults.push({ path, expected });
  };
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one thing of a backup is checked and named in one place, a case after the other
  const splitter = createSplitter(({ member, at, text, expected }) => {
    if (!isBackupList(member) || !wanted.has(member)) return;
    const isSettings = member === 'settings';
    // Of these a file has one, and of all else any number.
    if ((at === null) !== isSettings) {
      if (at === null || at === 0) name(member, isSettings ? 'an object' : 'a list');
      return;
    }
    if (text === null) {
      name(at === null ? member : `${member}[${at}]`, expected);
      return;
    }
    const follows = member === list && at === from + things.length;
    if (!follows || length + text.length > PIECE_LENGTH || things.length >= MOST_THINGS) cut();
    if (things.length === 0) [list, from] = [member, at ?? 0];
    things.push(text);
    length += text.length;
  });

  return {
    /** @returns the pieces that are complete by now, in the order of the file */
    read(chunk: string): { readonly pieces: readonly BackupPiece[]; readonly goesOn: boolean } {
      const goesOn = splitter.read(chunk);
      const pieces = ready;
      ready = [];
      return { pieces, goesOn };
    },
    /** The last of it, and what was left out because it could not be told apart. */
    end(): {
      readonly pieces: readonly BackupPiece[];
      readonly faults: readonly BackupFault[];
      readonly isWhole: boolean;
    } {
      cut();
      return { pieces: ready, faults, isWhole: splitter.isWhole() };
    },
  };
}

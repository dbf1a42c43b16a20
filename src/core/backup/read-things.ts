import type { BackupFault, BackupList, BackupPiece, BackupThings } from './backup';
import { type Check, fault, type Place, topPlace, within } from './checks';
import { bond, editionNotes, followedStory, mute } from './edition-checks';
import {
  article,
  edition,
  feed,
  fetchedPage,
  kept,
  path,
  reading,
  saved,
  writtenSettings,
} from './model-checks';

const CHECKS: { readonly [List in BackupList]: Check<BackupThings[List]> } = {
  feeds: feed,
  folders: path,
  settings: writtenSettings,
  readings: reading,
  saved,
  kept,
  mutes: mute,
  bonds: bond,
  followed: followedStory,
  articles: article,
  pages: fetchedPage,
  editions: edition,
  notes: editionNotes,
};

export type ReadThings<List extends BackupList = BackupList> = {
  readonly list: List;
  readonly things: readonly BackupThings[List][];
  /** What was left out, in the order of the file. */
  readonly faults: readonly BackupFault[];
};

/** Reads a piece of a backup. What is damaged is left out and named by its place in the file; the rest is kept. */
export function readThings<List extends BackupList>(
  piece: BackupPiece & { readonly list: List },
): ReadThings<List> {
  const faults: BackupFault[] = [];
  const check: Check<BackupThings[List]> = CHECKS[piece.list];
  const top = topPlace(piece.list, faults);
  const things = piece.things.flatMap((text, index) => {
    const place = piece.list === 'settings' ? top : within(top, piece.from + index);
    const thing = readOne(text, check, place);
    return thing === undefined ? [] : [thing];
  });
  return { list: piece.list, things, faults };
}

function readOne<T>(text: string, check: Check<T>, place: Place): T | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fault(place, 'JSON');
  }
  return check(value, place);
}

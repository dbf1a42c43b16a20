import type { EditionNotes } from '../core/model/edition-notes';
import type { EditionId } from '../core/model/ids';
import type { Database } from './database';

/** Undefined for the bundled edition, and for one that came from a backup without them. */
export const notesBy = (db: Database, id: EditionId): Promise<EditionNotes | undefined> =>
  db.get('notes', id);

/** Notes of the editions composed in a span of time, oldest first. Milliseconds since 1970, both ends included. */
export const notesBetween = (db: Database, from: number, to: number): Promise<EditionNotes[]> =>
  db.getAllFromIndex('notes', 'byComposedAt', IDBKeyRange.bound(from, to));

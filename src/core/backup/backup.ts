import type { Article } from '../model/article';
import type { Edition } from '../model/edition';
import type { EditionNotes } from '../model/edition-notes';
import type { Feed } from '../model/feed';
import type { Bond, FollowedStory, Mute } from '../model/readers-hand';
import type { Kept, Reading, Saved } from '../model/reading';

/** Raised when a file of the new shape could not be read by the old rules; see docs/notes/backup-format.md. */
export const BACKUP_VERSION = 1;
export const BACKUP_FORMAT = 'lede-backup';

/** Everything of the reader's that is worth carrying to another browser. */
export type Backup = {
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly feeds: readonly Feed[];
  /** Every folder, the empty ones too, outermost name first. */
  readonly folders: readonly (readonly string[])[];
  readonly readings: readonly Reading[];
  readonly saved: readonly Saved[];
  readonly kept: readonly Kept[];
  readonly mutes: readonly Mute[];
  readonly bonds: readonly Bond[];
  readonly followed: readonly FollowedStory[];
  readonly settings: Readonly<Record<string, Setting>>;
  readonly editions: readonly Edition[];
  /** What is known of those editions beside what they show. */
  readonly notes: readonly EditionNotes[];
  /** Those that editions, what is new in their stories, and saved entries point to. */
  readonly articles: readonly Article[];
};

export type Setting = string | number | boolean | null | readonly (string | number)[];

/** A part of a backup file that could not be used, and was left out. */
export type BackupFault = {
  /** Where in the file: `feeds[3].address`. */
  readonly path: string;
  readonly expected: string;
};

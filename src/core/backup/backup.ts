import type { Article } from '../model/article';
import type { Edition } from '../model/edition';
import type { EditionNotes } from '../model/edition-notes';
import type { Feed } from '../model/feed';
import type { FetchedPage } from '../model/fetched-page';
import type { Bond, FollowedStory, Mute } from '../model/readers-hand';
import type { Kept, Reading, Saved } from '../model/reading';

/** Raised when a file of the new shape could not be read by the old rules; see docs/notes/backup-format.md. */
export const BACKUP_VERSION = 1;
export const BACKUP_FORMAT = 'lede-backup';

/** Everything of the reader's that is worth carrying to another browser, by the name it has in the file. */
export type BackupThings = {
  readonly feeds: Feed;
  /** A folder as a path, the empty ones too, outermost name first. */
  readonly folders: readonly string[];
  /** The one member that is no list: it holds a single thing. */
  readonly settings: WrittenSettings;
  readonly readings: Reading;
  readonly saved: Saved;
  readonly kept: Kept;
  readonly mutes: Mute;
  readonly bonds: Bond;
  readonly followed: FollowedStory;
  /** Those that editions, what is new in their stories, and saved entries point to. */
  readonly articles: Article;
  readonly editions: Edition;
  /** What is known of those editions beside what they show. */
  readonly notes: EditionNotes;
  /** What the reader had Lede get from the pages of entries: after what holds those entries. */
  readonly pages: FetchedPage;
};

export type BackupList = keyof BackupThings;

/** In the order they are written, and restored: what the reader looks for first, and nothing before what it points to. */
export const BACKUP_LISTS = [
  'feeds',
  'folders',
  'settings',
  'readings',
  'saved',
  'kept',
  'mutes',
  'bonds',
  'followed',
  'articles',
  'editions',
  'notes',
  'pages',
] as const satisfies readonly BackupList[];

export const isBackupList = (name: string): name is BackupList => BACKUP_LISTS.some((list) => list === name);

export type WrittenSettings = Readonly<Record<string, Setting>>;
export type Setting = string | number | boolean | null | readonly (string | number)[];

/** Some things of one list of a file, each as its JSON text, that stand there one after the other. */
export type BackupPiece = {
  readonly list: BackupList;
  /** Which one of its list the first is, counted from 0. */
  readonly from: number;
  readonly things: readonly string[];
};

/** A part of a backup file that could not be used, and was left out. */
export type BackupFault = {
  /** Where in the file: `feeds[3].address`. */
  readonly path: string;
  readonly expected: string;
};

/** More faults than this say no more than that the file is damaged. */
export const MOST_FAULTS = 200;

import type { DBSchema } from 'idb';
import type { Front } from '../core/edition/front';
import type { Article } from '../core/model/article';
import type { Edition } from '../core/model/edition';
import type { ArticleId, EditionId, EntryId } from '../core/model/ids';
import type { Kept, Reading, Saved } from '../core/model/reading';
import type { Settings } from '../core/model/settings';

export interface LedeSchema extends DBSchema {
  /** Finished issues. Never changed after they are put. */
  editions: { key: EditionId; value: Edition; indexes: { byComposedAt: number } };
  /** Texts that editions, readings and saved headlines point to. */
  articles: { key: ArticleId; value: Article };
  readings: { key: EntryId; value: Reading; indexes: { byOpenedAt: number } };
  saved: { key: EntryId; value: Saved; indexes: { bySavedAt: number } };
  kept: { key: EntryId; value: Kept };
  /** Single records, each under its own name. */
  desk: { key: keyof Desk; value: Desk[keyof Desk] };
}

/** What lies on the desk: one value a name. */
export type Desk = {
  /** The newest edition, written out for painting. */
  front: Front;
  bundledRevision: number;
  settings: Settings;
};

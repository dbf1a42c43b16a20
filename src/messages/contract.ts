import type { Headline } from '../core/model/edition';
import type { EntryId } from '../core/model/ids';
import type { Settings } from '../core/model/settings';

/** What one of our own pages may ask of the background. All of it can be asked twice without harm. */
export type PageCalls = {
  /** The reader opened a headline at this instant. */
  markOpened(entryId: EntryId, openedAt: number): void;
  /** Save a headline, or let it go. */
  save(headline: Headline, saved: boolean, at: number): void;
  /** Keep a headline for when the connection returns, or drop it. */
  keep(headline: Headline, kept: boolean, at: number): void;
  changeSettings(changed: Partial<Settings>): void;
};

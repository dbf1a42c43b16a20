import type { Fit } from './edition-notes';

/** How the reader wants Lede to look and behave. */
export type Settings = {
  readonly theme: 'system' | 'light' | 'dark';
  readonly headlines: 'serif' | 'sans';
  readonly density: 'comfortable' | 'compact';
  /** Whether single keys work as commands (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Article text size as a step from the design's own: -2 to 4. */
  readonly textStep: number;
  /** The bundled edition is shown until the reader puts it away. */
  readonly bundledPutAway: boolean;
  /** Entries older than this many days are forgotten; what is saved or stands in an edition is not. */
  readonly keepDays: number;
  /** Room for entries, in megabytes of 1,000,000 bytes: beyond it the oldest go first. */
  readonly keepMegabytes: number;
  /** When editions are made, in minutes of the local day, ascending; empty for only when asked. */
  readonly editionHours: readonly number[];
  readonly editionFit: Fit;
  /** Whether what is not related to the lead is set folder by folder. */
  readonly byFolder: boolean;
  /** Whether stories in several languages stand among each other; otherwise each language together. */
  readonly mixesLanguages: boolean;
  /** Whether addresses are opened, copied and handed on as they were published, with what tracks the reader in them. */
  readonly keepsTracking: boolean;
  /** Whether the list of feeds beside Everything says how much of each is unread. */
  readonly showsCounts: boolean;
};

/** How the stories that are not related to the lead are set. */
export type EditionLayout = Pick<Settings, 'byFolder' | 'mixesLanguages'>;

/** What the popup needs of them. */
export type PopupSettings = Pick<
  Settings,
  'theme' | 'headlines' | 'density' | 'singleKeys' | 'bundledPutAway'
> &
  // Not there is the same as no: the popup needs no default for it.
  Partial<Pick<Settings, 'keepsTracking'>>;

/** Apart from the others, for the popup carries nothing it does not need. */
export const defaultPopupSettings: PopupSettings = {
  theme: 'system',
  headlines: 'serif',
  density: 'comfortable',
  singleKeys: true,
  bundledPutAway: false,
};

export const defaultSettings: Settings = {
  ...defaultPopupSettings,
  textStep: 0,
  // Long enough to come back from a season away; the room is what some hundred feeds take in that time.
  keepDays: 90,
  keepMegabytes: 300,
  // Before the day and after it.
  editionHours: [7 * 60, 18 * 60],
  editionFit: { kind: 'minutes', count: 5 },
  byFolder: true,
  mixesLanguages: false,
  keepsTracking: false,
  showsCounts: false,
};

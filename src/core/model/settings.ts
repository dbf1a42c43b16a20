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
};

export const defaultSettings: Settings = {
  theme: 'system',
  headlines: 'serif',
  density: 'comfortable',
  singleKeys: true,
  textStep: 0,
  bundledPutAway: false,
};

import type { PopupSettings } from '../core/model/settings';

/** Puts the reader's choices of appearance on the page. */
export function applySettings({
  theme,
  headlines,
  density,
}: Pick<PopupSettings, 'theme' | 'headlines' | 'density'>): void {
  const { dataset } = document.documentElement;
  // No rule of the styles is about what is usual, so that its name may stand there.
  Object.assign(dataset, { theme, headlines, density });
}

import type { PopupSettings } from '../core/model/settings';

/** Puts the reader's choices of appearance on the page. */
export function applySettings({
  theme,
  headlines,
  density,
}: Pick<PopupSettings, 'theme' | 'headlines' | 'density'>): void {
  const { dataset } = document.documentElement;
  choose(dataset, 'theme', theme === 'system' ? null : theme);
  choose(dataset, 'headlines', headlines === 'sans' ? 'sans' : null);
  choose(dataset, 'density', density === 'compact' ? 'compact' : null);
}

function choose(dataset: DOMStringMap, name: string, value: string | null): void {
  if (value === null) delete dataset[name];
  else dataset[name] = value;
}

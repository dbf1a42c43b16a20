import type { View } from './driver';

/** The words of all elements that match, in their order. */
export const textsOn = (view: View, selector: string): Promise<string[]> =>
  view.runWith(selector, (_window, document, wanted) =>
    [...document.querySelectorAll(wanted)].map((each) => (each.textContent ?? '').trim()),
  );

import type { FrontStory } from '../core/edition/front';
import { say } from '../platform/text';

/** “Northern Wire and 4 more”; empty when the source names no outlet. */
export function outletLine({ headline: { outlet }, alsoIn }: FrontStory): string {
  if (outlet === null) return '';
  return alsoIn === 0 ? outlet : say('outletAndMore', outlet, String(alsoIn));
}

import { say } from '../platform/text';
import type { Progress } from './popup-state';

/** How far a refresh is, as the thin line of the Oxford rule. */
export function ProgressLine({ progress: { done, total } }: { progress: Progress }) {
  return <progress value={done} max={total} aria-label={say('feedsChecked')} />;
}

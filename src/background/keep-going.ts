import { endAlarm, ensureAlarm } from '../platform/alarms';
import { stayAwake } from '../platform/stay-awake';

/** As often as browsers ring: a background stopped in the middle goes on so much later. */
const EVERY_MINUTES = 0.5;

/**
 * Sees a piece of work through: the background is not stopped for idleness meanwhile, and where it is stopped all the
 * same, an alarm of this name takes the work up again. @returns called when the work has ended
 */
export function keepGoing(alarm: string): () => void {
  const rest = stayAwake();
  void ensureAlarm(alarm, EVERY_MINUTES);
  return () => {
    rest();
    void endAlarm(alarm);
  };
}

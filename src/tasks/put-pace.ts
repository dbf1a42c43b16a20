/** What a stopped background loses is no more than this. */
const EVERY_MS = 1_000;
/** Large work takes its time to be put down: that is a twentieth of the whole at most. */
const TIMES_ITS_OWN = 20;

/**
 * Puts work down while it goes on, not each time it is asked: at first, so that a background which is stopped again and
 * again gets on all the same, then once a second, and the less often the longer it takes.
 * @param now milliseconds since 1970
 */
export function putPace(now: () => number): (put: () => Promise<void>) => Promise<void> {
  let endedAt = Number.NEGATIVE_INFINITY;
  let tookMs = 0;
  return async (put) => {
    const beganAt = now();
    // A clock that was set back must not keep work from being put down.
    if (Math.abs(beganAt - endedAt) < Math.max(EVERY_MS, TIMES_ITS_OWN * tookMs)) return;
    await put();
    endedAt = now();
    tookMs = Math.abs(endedAt - beganAt);
  };
}

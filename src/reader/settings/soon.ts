/** Between two readings of the store while news of changes comes thick: a refresh tells of every feed. */
const PAUSE_MS = 1000;

/** Runs the work at once, and for whatever is asked meanwhile once more after a pause; never two at a time. */
export function soon(work: () => Promise<void>, pauseMs = PAUSE_MS): () => void {
  let isBusy = false;
  let isWanted = false;
  const run = async (): Promise<void> => {
    isBusy = true;
    isWanted = false;
    await work();
    setTimeout(() => {
      isBusy = false;
      if (isWanted) void run();
    }, pauseMs);
  };
  return () => {
    if (isBusy) isWanted = true;
    else void run();
  };
}

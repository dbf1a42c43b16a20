/** Long enough that nothing is written down at each step of a wheel. */
const REST_MS = 250;

/** Has it written down where the reader is: when they have come to rest, and at once when they click or go. */
export function keepAtRest(keep: () => void): void {
  let resting = 0;
  const keepNow = (): void => {
    clearTimeout(resting);
    keep();
  };
  const keepSoon = (): void => {
    clearTimeout(resting);
    resting = window.setTimeout(keep, REST_MS);
  };
  addEventListener('scroll', keepSoon, { passive: true });
  addEventListener('focusin', keepSoon);
  addEventListener('click', keepNow, { capture: true });
  addEventListener('pagehide', keepNow);
}

import { browser } from './browser';

/** A background is stopped after half a minute without a call of the browser's interface. */
const CALL_EVERY_MS = 20_000;

/** Keeps the background from being stopped for idleness while it works. @returns ends that */
export function stayAwake(): () => void {
  const clock = setInterval(() => void browser.runtime.getPlatformInfo(), CALL_EVERY_MS);
  return () => clearInterval(clock);
}

import { launchChromium } from './chromium';
import type { BrowserName, Driver, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

export const browsers: readonly BrowserName[] = ['chrome', 'firefox'];

/** Starts a browser with Lede in it, on a profile of its own. */
export const launch = (name: BrowserName, options?: LaunchOptions): Promise<Driver> =>
  name === 'chrome' ? launchChromium(options) : launchFirefox(options);

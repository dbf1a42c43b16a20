import { browser } from './browser';

/** Of Lede, as the manifest has it. */
export const version = (): string => browser.runtime.getManifest().version;

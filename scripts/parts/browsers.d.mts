/** The path of a browser's program; null when there is none. */
export function findBrowser(browser: 'chrome' | 'firefox'): string | null;
/** The version of a browser that is too old for Lede; null where it will do, or where it does not tell. */
export function tooOld(browser: 'chrome' | 'firefox', path: string): number | null;

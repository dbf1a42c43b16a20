/** The path of a browser's program; null when there is none. */
export function findBrowser(browser: 'chrome' | 'firefox'): string | null;

export function findBrowser(browser: 'chrome' | 'firefox'): string | null;

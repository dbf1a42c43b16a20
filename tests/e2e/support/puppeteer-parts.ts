import type { Browser, ElementHandle, Page } from 'puppeteer-core';

/** Chooses a file of this machine; the browser's dialog itself is out of every test's reach. */
export async function chooseFile(page: Page, selector: string, path: string): Promise<void> {
  const input = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
  if (input === null) throw new Error(`There is no place for a file at ${selector}`);
  await input.uploadFile(path);
}

export function pidOf(browser: Browser): number {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('The browser does not run');
  return pid;
}

/** Ends the browser with all its processes, at once: nothing is written any more. */
export async function crashed(browser: Browser): Promise<void> {
  const process_ = browser.process();
  const gone = new Promise((resolve) => process_?.once('exit', resolve));
  // It leads a group of its own.
  process.kill(-pidOf(browser), 'SIGKILL');
  await gone;
}

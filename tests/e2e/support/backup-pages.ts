import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Driver, type Page, until } from './driver';

export const SETTINGS = 'src/reader/settings.html';

export const settingsOf = async (driver: Driver): Promise<Page> => {
  const page = await driver.openPage(SETTINGS);
  await page.waitFor('#backup button');
  return page;
};

/** What the page says of a backup that is written or restored. */
export const saysOfBackup = (page: Page): Promise<string> =>
  page.run((_window, document) => document.querySelector('#backup [role=status]')?.textContent ?? '');

export const noteOnRestore = (page: Page): Promise<string> =>
  page.run((_window, document) => document.querySelector('#backup > p')?.textContent ?? '');

/** From 0 to 100; null while nothing is written or restored. */
export const percentOf = (page: Page): Promise<number | null> =>
  page.run(
    (_window, document) => document.querySelector<HTMLProgressElement>('#backup progress')?.value ?? null,
  );

/** Writes everything into a file of a folder. @returns its path */
export async function exportTo(page: Page, folder: string, limitMs: number): Promise<string> {
  await page.click('#backup .buttons button');
  await until(
    'the backup is written',
    async () => (await saysOfBackup(page)).includes(' was handed to '),
    limitMs,
  );
  // A file that is not whole yet has another name, or another beside it.
  return until(
    'the file is there',
    async () => {
      const files = readdirSync(folder);
      const [file] = files;
      return file !== undefined && files.length === 1 && file.endsWith('.json.gz')
        ? join(folder, file)
        : null;
    },
    limitMs,
  );
}

export const restoreFrom = (page: Page, path: string): Promise<void> =>
  page.chooseFile('#backup input[type=file]', path);

export const reaches = (page: Page, percent: number, limitMs: number): Promise<unknown> =>
  until(`${percent} % are done`, async () => ((await percentOf(page)) ?? 0) >= percent, limitMs);

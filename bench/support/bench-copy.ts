import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, type Driver, until } from '../../tests/e2e/support/driver';

/** A copy of the extension with pages of the benchmark's own in it; it is the caller's to remove. */
export function copyWith(browser: BrowserName, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), `lede-bench-${browser}-`));
  cpSync(`dist/${browser}`, folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

export const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds in a row, for a person to read. */
export const listed = (values: readonly number[]): string => values.map((ms) => ms.toFixed(0)).join(', ');

/** Milliseconds from opening a page of Lede to its first paint, once what `selector` finds stands in it. */
export async function firstPaint(driver: Driver, path: string, selector: string): Promise<number> {
  const page = await driver.openPage(path);
  const at = await until(`${selector} is painted`, () =>
    page.runWith(selector, (window, document, wanted) => {
      const { performance } = window as unknown as typeof globalThis;
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return document.querySelector(wanted) === null ? null : paint?.startTime;
    }),
  );
  await page.close();
  return at;
}

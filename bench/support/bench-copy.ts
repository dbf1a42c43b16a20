import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../tests/e2e/support/driver';

/** A copy of the extension with pages of the benchmark's own in it; it is the caller's to remove. */
export function copyWith(browser: BrowserName, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), `lede-bench-${browser}-`));
  cpSync(`dist/${browser}`, folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

export const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

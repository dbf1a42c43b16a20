import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../src/bundled/bundle';
import { textOf } from '../../src/core/blocks/text-of';
import {
  exportTo,
  noteOnRestore,
  percentOf,
  reaches,
  restoreFrom,
  saysOfBackup,
  settingsOf,
} from './support/backup-pages';
import { type Driver, PATIENCE_MS, until } from './support/driver';
import { digestOf, fillStore, STORIES } from './support/large-store';
import { browsers, launch } from './support/launch';

/** The most that a message carries in Chromium. */
const MESSAGE_BYTES = 64 * 1024 * 1024;
const BATCH = 60;
const LIMIT_MS = 2 * PATIENCE_MS;
const texts = bundle.articles.map(({ blocks }) => textOf(blocks));

/** Bytes and lines of a file as it is when unzipped. */
async function unzippedSize(path: string): Promise<{ bytes: number; lines: number }> {
  let [bytes, lines] = [0, 0];
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    bytes += Buffer.byteLength(line) + 1;
    lines += 1;
  }
  return { bytes, lines };
}

describe.each(browsers)('a backup larger than any message, in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'lede-backup-'));
  let file = '';
  let editions = 0;
  let before: Readonly<Record<string, string>> = {};
  let fresh: Driver;

  beforeAll(async () => {
    const driver = await launch(name, { downloads: folder });
    const page = await settingsOf(driver);
    let length = 0;
    for (; length < MESSAGE_BYTES * 1.1; editions += BATCH)
      length += await fillStore(page, { texts, from: editions, editions: BATCH });
    before = await digestOf(page);
    file = await exportTo(page, folder, LIMIT_MS);
    await driver.close();
    fresh = await launch(name);
  });
  afterAll(async () => {
    await fresh?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is one zipped file with a line for each thing', async () => {
    const { bytes, lines } = await unzippedSize(file);
    expect(bytes).toBeGreaterThan(MESSAGE_BYTES);
    expect(lines).toBeGreaterThan(editions * (STORIES + 2));
  });

  test('can be stopped while it is restored', async () => {
    const page = await settingsOf(fresh);
    await restoreFrom(page, file);
    await reaches(page, 1, LIMIT_MS);
    await page.click('#backup .buttons button');
    await until('it is stopped', async () => (await saysOfBackup(page)).startsWith('Stopped.'), LIMIT_MS);
    expect(await percentOf(page)).toBeNull();
    await page.close();
  });

  test('comes back whole, although the background and the page are gone in the middle', async () => {
    const first = await settingsOf(fresh);
    await restoreFrom(first, file);
    for (const percent of [52, 55, 60]) {
      await reaches(first, percent, LIMIT_MS);
      await fresh.killBackground();
    }
    await reaches(first, 70, LIMIT_MS);
    await first.close();

    const page = await settingsOf(fresh);
    await until('the page says that it was interrupted', async () =>
      (await noteOnRestore(page)).includes('was interrupted'),
    );
    await restoreFrom(page, file);
    const end = await until(
      'it is restored',
      async () => {
        const said = await saysOfBackup(page);
        return said.startsWith('Restored from') ? said : null;
      },
      LIMIT_MS,
    );
    expect(end).toContain(`${editions.toLocaleString('en')} editions`);
    expect(end).not.toContain('left out');
    expect(await digestOf(page)).toEqual(before);
    expect(await noteOnRestore(page)).toBe('');
    await page.screenshot(`out/screens/restored-${name}.png`);
    await page.close();
  });
});

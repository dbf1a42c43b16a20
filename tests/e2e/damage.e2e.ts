import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOfProfile, DAMAGES } from './support/damage';
import { until } from './support/driver';
import { browsers, launch } from './support/launch';
import { answerIfAsked, liveALittle, secondCopyMade, type Things, thingsIn } from './support/readers-things';

/** The rest are part of the long proofs. */
const SHORT = [
  'the file that lists the others is gone',
  'every file is cut to half',
  'the middle of every file is noise',
];
const names = process.env.LEDE_ENDURE === undefined ? SHORT : Object.keys(DAMAGES);

describe.each(browsers)('a damaged store in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), `lede-damage-${name}-`));
  const copies: string[] = [];
  const options = { keepsPermissions: true };
  let things: Things;

  beforeAll(async () => {
    const driver = await launch(name, { ...options, profile });
    const page = await driver.openPage('src/reader/index.html');
    things = await liveALittle(page);
    await secondCopyMade(page, things);
    await driver.crash();
  });
  afterAll(() => {
    for (const folder of [profile, ...copies])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each(names)('gives everything of the reader’s back when %s, and says so', async (damage) => {
    const copy = copyOfProfile(profile, damage.replaceAll(' ', '-'));
    copies.push(copy);
    DAMAGES[damage]?.(copy, name);
    const driver = await launch(name, { ...options, profile: copy, isInstalled: true });
    try {
      const page = await driver.openPage('src/reader/index.html');
      const found = await until('the store is whole again, or asks', async () => {
        await answerIfAsked(driver, page);
        const now = await thingsIn(page);
        const isWhole = Object.entries(things).every(([kind, count]) => now[kind as keyof Things] === count);
        return isWhole ? now : null;
      });
      expect(found).toMatchObject(things);
      // What the reader does from here on is stored, and stays.
      const popup = await driver.clickToolbar();
      await popup.waitFor('main');
      await popup.close();
    } finally {
      await driver.close();
    }
  });
});

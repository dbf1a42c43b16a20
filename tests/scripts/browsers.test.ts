import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { tooOld } from '../../scripts/parts/browsers.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lede-browsers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that says this and no more. */
function saying(text: string): string {
  const path = join(folder, `${text.replace(/\W+/g, '-')}.sh`);
  writeFileSync(path, `#!/bin/sh\necho '${text}'\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('the browsers that are found', () => {
  test('are too old where they would refuse the extension', () => {
    expect(tooOld('firefox', saying('Mozilla Firefox 140.12.0esr'))).toBe(140);
    expect(tooOld('chrome', saying('Chromium 99.0.4844.51 built on Debian'))).toBe(99);
  });

  test('will do from the version on that the manifest names, and where they do not tell', () => {
    expect(tooOld('firefox', saying('Mozilla Firefox 142.0'))).toBeNull();
    expect(tooOld('chrome', saying('Brave Browser 156.1.84.135'))).toBeNull();
    expect(tooOld('firefox', saying('What a lovely day'))).toBeNull();
    expect(tooOld('chrome', join(folder, 'nothing'))).toBeNull();
  });
});

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const PART = pathToFileURL(resolve('scripts/parts/install.mjs')).href;
let root = '';
let elsewhere = '';
let project = '';

const lock = (version: string) =>
  JSON.stringify({
    packages: {
      '': {},
      'node_modules/kept': { version },
      'node_modules/for-another-system': { version: '1.0.0', optional: true },
    },
  });

/** A checkout, packages that lie elsewhere, and an npm that deletes what it finds, as `npm ci` does. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lede-install-'));
  elsewhere = join(root, 'elsewhere');
  project = join(root, 'project');
  mkdirSync(join(elsewhere, 'kept'), { recursive: true });
  writeFileSync(join(elsewhere, 'kept', 'index.js'), '');
  writeFileSync(
    join(elsewhere, '.package-lock.json'),
    JSON.stringify({ packages: { 'node_modules/kept': { version: '1.0.0' } } }),
  );
  // Older than any checkout made since.
  utimesSync(join(elsewhere, '.package-lock.json'), 1, 1);
  mkdirSync(project);
  mkdirSync(join(root, 'bin'));
  writeFileSync(join(root, 'bin', 'npm'), '#!/bin/sh\nrm -rf node_modules/*\necho installed\n');
  chmodSync(join(root, 'bin', 'npm'), 0o755);
});
afterEach(() => rmSync(root, { recursive: true }));

/** @returns what it said, and whether it ended the program */
function install(version: string): { said: string; isEnded: boolean } {
  writeFileSync(join(project, 'package-lock.json'), lock(version));
  const code = `import('${PART}').then(async ({ ensureInstalled }) => { await ensureInstalled(); console.log('went on'); })`;
  try {
    const said = execFileSync(process.execPath, ['-e', code], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, PATH: join(root, 'bin') + delimiter + process.env.PATH },
    });
    return { said, isEnded: !said.includes('went on') };
  } catch (error) {
    return { said: String((error as { stdout: string }).stdout), isEnded: true };
  }
}

describe.skipIf(process.platform === 'win32')('ensureInstalled with a linked node_modules', () => {
  beforeEach(() => symlinkSync(elsewhere, join(project, 'node_modules')));

  test('deletes nothing through the link, and says why it does not go on', () => {
    const { said, isEnded } = install('2.0.0');
    expect(existsSync(join(elsewhere, 'kept', 'index.js'))).toBe(true);
    expect(existsSync(join(project, 'node_modules'))).toBe(true);
    expect(isEnded).toBe(true);
    expect(said).toMatch(/node_modules is a link/);
  });

  test('goes on where the packages are those that are asked for, whatever their dates', () => {
    expect(install('1.0.0')).toEqual({ said: 'went on\n', isEnded: false });
  });

  test('does not go on with a link that leads nowhere', () => {
    rmSync(elsewhere, { recursive: true });
    expect(install('1.0.0').isEnded).toBe(true);
  });
});

test.skipIf(process.platform === 'win32')('ensureInstalled installs into a folder of its own', () => {
  mkdirSync(join(project, 'node_modules'));
  const { said, isEnded } = install('1.0.0');
  expect(said).toContain('installed\n');
  expect(isEnded).toBe(false);
});

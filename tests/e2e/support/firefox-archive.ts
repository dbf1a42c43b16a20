import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BUILD = 'dist/firefox';
const KEPT = resolve(`${BUILD}.zip`);
const NAME = 'lede.zip';

/**
 * Hands on the archive that a build is installed from. That of the project's own build is packed once and stays beside
 * it; that of a copy is gone afterwards.
 * @param dist the folder of a build
 */
export async function withArchive<T>(dist: string, use: (path: string) => Promise<T>): Promise<T> {
  if (dist === BUILD) return use(keptArchive());
  const folder = mkdtempSync(join(tmpdir(), 'lede-archive-'));
  try {
    return await use(pack(dist, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Packed anew only when the build has changed since. */
function keptArchive(): string {
  if (existsSync(KEPT) && statSync(KEPT).mtimeMs >= changedAt(BUILD)) return KEPT;
  // It is whole before it has its name, for another file of tests may look for it in this moment.
  const folder = mkdtempSync(`${KEPT}-`);
  renameSync(pack(BUILD, folder), KEPT);
  rmSync(folder, { recursive: true });
  return KEPT;
}

/** When something was last put into a folder, changed in it or removed from it, in milliseconds since 1970. */
function changedAt(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...['.', ...paths].map((path) => statSync(join(folder, path)).mtimeMs));
}

/** @returns the path of the archive */
function pack(dist: string, folder: string): string {
  execFileSync('node', [
    'node_modules/web-ext/bin/web-ext.js',
    'build',
    `--source-dir=${dist}`,
    `--artifacts-dir=${folder}`,
    `--filename=${NAME}`,
  ]);
  return join(folder, NAME);
}

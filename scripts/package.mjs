import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { build } from './build.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { run } from './parts/run.mjs';

/** One archive per browser for the stores, from a clean tree alone: what is shipped can be found again. */
const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).trim();
if (changed !== '') {
  console.log(`The tree has changes that are not committed, so nothing was packaged:\n${changed}`);
  process.exit(1);
}
await ensureInstalled();
if (!(await build())) process.exit(1);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const browser of ['chrome', 'firefox']) {
  const code = await run('node', [
    'node_modules/web-ext/bin/web-ext.js',
    'build',
    `--source-dir=dist/${browser}`,
    '--artifacts-dir=out',
    `--filename=lede-${version}-${browser}.zip`,
    '--overwrite-dest',
  ]);
  if (code !== 0) process.exit(1);
}

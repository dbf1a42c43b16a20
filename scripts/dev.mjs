import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { build } from './build.mjs';
import { ensureBrowsers } from './parts/browsers.mjs';
import { ensureInstalled } from './parts/install.mjs';

/** Builds on every change and reloads the extension: what is seen is what ships. */
const browser = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
await ensureInstalled();
const { [browser]: path } = await ensureBrowsers([browser]);
if (!(await build([browser]))) process.exit(1);

const target =
  browser === 'firefox' ? [`--firefox=${path}`] : ['--target=chromium', `--chromium-binary=${path}`];
const args = process.getuid?.() === 0 && browser === 'chrome' ? ['--args=--no-sandbox'] : [];
const opened = spawn(
  'node',
  ['node_modules/web-ext/bin/web-ext.js', 'run', `--source-dir=dist/${browser}`, ...target, ...args],
  { stdio: 'inherit' },
);
opened.on('exit', (code) => process.exit(code ?? 0));
process.on('SIGINT', () => opened.kill());

const QUIET_MS = 150;
let timer;
let building = false;
for (const folder of ['src', '_locales', 'manifest.json']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (building) return;
      building = true;
      await build([browser]);
      building = false;
    }, QUIET_MS);
  });
}
console.log(`Watching. web-ext reloads Lede in ${browser} after each build.`);

import { ensureInstalled } from './parts/install.mjs';
import { bin, run, seconds } from './parts/run.mjs';

/** What makes up dist/<browser>, in this order: the first empties the folder. */
const CONFIGS = ['vite.config.ts', 'vite.popup.config.ts'];

/** Builds the extension for each browser. @returns whether all of it worked */
export async function build(browsers = ['chrome', 'firefox']) {
  for (const browser of browsers) {
    const start = Date.now();
    for (const config of CONFIGS) {
      const args = [...bin('vite/bin/vite.js').slice(1), 'build', '--config', config, '--logLevel', 'warn'];
      const env = { BROWSER: browser, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
      if ((await run('node', args, { env, limitMs: 120_000 })) !== 0) return false;
    }
    console.log(`Built dist/${browser} in ${seconds(start)}.`);
  }
  return true;
}

if (import.meta.filename === process.argv[1]) {
  await ensureInstalled();
  process.exit((await build(process.argv.slice(2).length > 0 ? process.argv.slice(2) : undefined)) ? 0 : 1);
}

import { build } from './build.mjs';
import { ensureBrowsers } from './parts/browsers.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { runPrograms } from './parts/programs.mjs';

/** `npm run endure`: what takes too long for every test run, in real browsers; all of it, or the one that is named. */
const HOURS = 3_600_000;

await ensureInstalled();
const { chrome, firefox } = await ensureBrowsers(['chrome', 'firefox']);
if (!(await build())) process.exit(1);
const env = { CHROME_PATH: chrome, FIREFOX_PATH: firefox };
process.exit((await runPrograms('endure', process.argv.slice(2), { limitMs: 4 * HOURS, env })) ? 0 : 1);

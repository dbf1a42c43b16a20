import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { ensureBrowsers } from './parts/browsers.mjs';
import { fastChecks } from './parts/checks.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { run } from './parts/run.mjs';
import { check, command, createTally, tests } from './parts/steps.mjs';
import { popupIsSmall } from './size.mjs';

const MINUTE = 60_000;
const corpora = process.env.LEDE_CORPORA ?? '../shared/corpora/open';

await ensureInstalled();
const { chrome, firefox } = await ensureBrowsers(['chrome', 'firefox']);
console.log(`Browsers: ${chrome}, ${firefox}`);

const tally = createTally();
for (const [name, work] of fastChecks) await tally.step(name, work);
const built = await tally.step(
  'builds',
  check(() => build()),
);
if (built) {
  await tally.step('size of the popup', check(popupIsSmall));
  await tally.step(
    'store lint',
    command('web-ext/bin/web-ext.js', ['lint', '--source-dir=dist/firefox', '--warnings-as-errors'], {
      limitMs: 3 * MINUTE,
    }),
  );
  if (process.env.CI && existsSync(corpora)) {
    await tally.step(
      'news judgement keeps its floors',
      check(async () => (await run('node', ['scripts/run.mjs', 'eval'], { limitMs: 10 * MINUTE })) === 0),
    );
  }
  await tally.step(
    'end to end in Chromium and Firefox',
    tests('e2e', { limitMs: 35 * MINUTE, env: { CHROME_PATH: chrome, FIREFOX_PATH: firefox } }),
  );
}
process.exit(tally.close());

import { build } from './build.mjs';
import { ensureBrowsers } from './parts/browsers.mjs';
import { ensureInstalled } from './parts/install.mjs';

/** Takes the pictures of the readme, from the real popup of both browsers. */
await ensureInstalled();
await ensureBrowsers(['chrome', 'firefox']);
if (!(await build())) process.exit(1);
const { register } = await import('tsx/esm/api');
register();
const { launch } = await import('../tests/e2e/support/launch.ts');

for (const browser of ['chrome', 'firefox']) {
  const driver = await launch(browser);
  const popup = await driver.clickToolbar();
  await popup.waitFor('.item:nth-child(17)');
  await popup.screenshot(`docs/pictures/popup-${browser}.png`);
  await popup.close();
  await driver.close();
  console.log(`Picture of ${browser} taken.`);
}

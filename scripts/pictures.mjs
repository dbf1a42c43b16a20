import { build } from './build.mjs';
import { ensureBrowsers } from './parts/browsers.mjs';
import { ensureInstalled } from './parts/install.mjs';

/** Takes the pictures of the readme, from the real popup and reader of both browsers. */
await ensureInstalled();
await ensureBrowsers(['chrome', 'firefox']);
if (!(await build())) process.exit(1);
const { register } = await import('tsx/esm/api');
register();
const { launch } = await import('../tests/e2e/support/launch.ts');

for (const browser of ['chrome', 'firefox']) {
  for (const colours of ['light', 'dark']) {
    const driver = await launch(browser, { colours });
    const popup = await driver.clickToolbar();
    await popup.waitFor('.item:nth-child(17)');
    await popup.screenshot(`docs/pictures/popup-${browser}-${colours}.png`);
    await popup.close();
    const reader = await driver.openPage('src/reader/index.html');
    await reader.setWidth(1200, 900);
    await reader.colours(colours);
    await reader.waitFor('.story');
    await reader.screenshot(`docs/pictures/reader-${browser}-${colours}.png`);
    await driver.close();
    console.log(`Pictures of ${browser}, ${colours}, taken.`);
  }
}

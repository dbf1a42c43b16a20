import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureBrowsers, findBrowser } from './parts/browsers.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { run } from './parts/run.mjs';

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The browser that was asked for; else the first of Chrome and Firefox that is there. */
function chosen(asked) {
  if (asked === 'firefox' || asked === 'chrome') return asked;
  if (asked !== undefined) {
    console.log(`npm start knows chrome and firefox, not ${asked}.`);
    process.exit(1);
  }
  return findBrowser('chrome') === null && findBrowser('firefox') !== null ? 'firefox' : 'chrome';
}

const browser = chosen(process.argv[2]);
await ensureInstalled();
const { [browser]: path } = await ensureBrowsers([browser]);
console.log('Building …');
if (!(await build([browser]))) process.exit(1);
if (!hasDisplay()) await readAloud();
else if (browser === 'firefox') await openFirefox();
else await openChrome();

/** Without a display: the real browser, headless, a real click on the icon, and the edition as text. */
async function readAloud() {
  console.log(`There is no display: running ${path} headless and clicking the icon …\n`);
  const { register } = await import('tsx/esm/api');
  register();
  const { launch } = await import('../tests/e2e/support/launch.ts');
  const driver = await launch(browser);
  try {
    const popup = await driver.clickToolbar();
    await popup.waitFor('.end');
    const lines = await popup.run((_window, document) => {
      const all = (selector) =>
        [...document.querySelectorAll(selector)].map((each) => each.textContent.trim());
      return [
        all('.folio p').join(' · '),
        '',
        ...all('h1'),
        '',
        ...all('.summary a'),
        '',
        ...all('.related h2'),
        ...all('.item .t').map((title, index) => `${String(index + 1).padStart(3)}  ${title}`),
        '',
        ...all('.end .thirty'),
        ...all('.end p').slice(0, 1),
      ];
    });
    console.log(lines.join('\n'));
    const picture = `out/start-${browser}.png`;
    await popup.screenshot(picture);
    console.log(`\nThe popup as it looks: ${picture}`);
  } finally {
    await driver.close();
  }
}

async function openFirefox() {
  console.log('Opening Firefox with Lede; click the icon in the toolbar. Close the window to end.');
  await run(
    'node',
    ['node_modules/web-ext/bin/web-ext.js', 'run', '--source-dir=dist/firefox', `--firefox=${path}`],
    { limitMs: 2 ** 31 - 1 },
  );
}

async function openChrome() {
  const { default: puppeteer } = await import('puppeteer-core');
  const profile = mkdtempSync(join(tmpdir(), 'lede-start-'));
  const opened = await puppeteer.launch({
    executablePath: path,
    headless: false,
    defaultViewport: null,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const ended = new Promise((resolve) => opened.on('disconnected', resolve));
  process.on('SIGINT', () => opened.close());
  const id = await opened.installExtension('dist/chrome');
  const [page] = await opened.pages();
  const lede = (await opened.extensions()).get(id);
  await lede?.triggerAction(page);
  console.log('Lede is open. Close the window to end; everything in this profile is then thrown away.');
  await ended;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../tests/e2e/support/driver';
import { browsers, launch } from '../tests/e2e/support/launch';
import { copyWith, listed, medianOf } from './support/bench-copy';

const ROUNDS = 15;
/** What a background that only listens takes. */
const MOST = 2;

const LOADER = 'service-worker-loader.js';
/** Stands behind all that the background begins with. */
const PING =
  'const api = globalThis.browser ?? globalThis.chrome; api.runtime.onMessage.addListener((message, _sender, answer) => { if (message !== "ping") return undefined; answer("pong"); return true; });';

/** Milliseconds from a message to a background that is stopped until its answer, several times. */
async function answersOf(browser: BrowserName, loader: string): Promise<readonly number[]> {
  const dist = copyWith(browser, { [LOADER]: loader });
  const driver = await launch(browser, { dist });
  const times: number[] = [];
  try {
    const page = await driver.openPage('src/reader/settings.html');
    for (let round = 0; round < ROUNDS; round += 1) {
      await driver.killBackground();
      times.push(
        await page.run(async (window) => {
          const api = (
            window as unknown as { chrome: { runtime: { sendMessage(what: string): Promise<unknown> } } }
          ).chrome;
          const asked = window.performance.now();
          await api.runtime.sendMessage('ping');
          return window.performance.now() - asked;
        }),
      );
    }
  } finally {
    await driver.close();
    rmSync(dist, { recursive: true, force: true });
  }
  return times;
}

/** What a stopped background takes to its first answer, beside one that only listens. */
export async function run(): Promise<boolean> {
  let held = true;
  for (const browser of browsers) {
    const [own, least] = [
      await answersOf(browser, `${readFileSync(join('dist', browser, LOADER), 'utf8')}\n${PING}`),
      await answersOf(browser, PING),
    ];
    const ratio = medianOf(own) / medianOf(least);
    console.log(`\n${browser}: first answer of a stopped background, ${ROUNDS} times`);
    console.log(`  Lede ${listed(own)} ms; one that only listens ${listed(least)} ms`);
    console.log(`  median ratio ${ratio.toFixed(2)} (aim: at most ${MOST} in Chromium)`);
    if (browser === 'chrome') held = ratio <= MOST;
  }
  return held;
}

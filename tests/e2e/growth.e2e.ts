import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/parts/browsers.mjs';

/** Characters; three doublings go beyond it. */
const LARGEST = 65_536;
const AT_ONCE = 10;

declare const growthKinds: () => string[];
declare const growthOf: (names: readonly string[], largest: number) => string[];

async function bundled(): Promise<string> {
  const entry = join(import.meta.dirname, '../support/growth/in-page.ts');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'growth' } },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built');
  return output.output[0].code;
}

const pathOf = (browser: 'chrome' | 'firefox'): string => {
  const path = findBrowser(browser);
  if (path === null) throw new Error(`No ${browser} was found`);
  return path;
};

const isRoot = process.getuid?.() === 0;

const BROWSERS = {
  Chromium: () =>
    puppeteer.launch({
      executablePath: pathOf('chrome'),
      headless: true,
      args: [...(isRoot ? ['--no-sandbox'] : []), '--no-first-run', '--disable-background-networking'],
    }),
  Firefox: () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: pathOf('firefox'),
      headless: true,
      extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false, 'dom.max_script_run_time': 0 },
    }),
};

describe.each(Object.entries(BROWSERS))('work over outside text in %s', (_name, launch) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('takes time in proportion to it and never throws', { timeout: 300_000 }, async () => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundled() });
    const names = await page.evaluate(() => growthKinds());
    expect(names.length).toBeGreaterThan(100);
    const bad: string[] = [];
    for (let from = 0; from < names.length; from += AT_ONCE) {
      bad.push(
        ...(await page.evaluate(
          (some, most) => growthOf(some, most),
          names.slice(from, from + AT_ONCE),
          LARGEST,
        )),
      );
    }
    expect(bad).toEqual([]);
  });
});

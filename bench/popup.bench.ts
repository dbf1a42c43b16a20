import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, Driver, View } from '../tests/e2e/support/driver';
import { until } from '../tests/e2e/support/driver';
import { browsers, launch } from '../tests/e2e/support/launch';

/** Openings of each page; the median of these is compared. */
const ROUNDS = 21;
const WARM_UP = 3;

const BLANK =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title>STYLE<body><p>Blank</p></body></html>';

type Variant = {
  readonly name: string;
  readonly page: string;
  readonly html: (popup: string, style: string) => string;
  /** Whether the snapshot of the opening before is there. */
  readonly snapshot: boolean;
};

const VARIANTS: readonly Variant[] = [
  {
    name: 'blank page',
    page: 'blank.html',
    html: (_popup, style) => BLANK.replace('STYLE', style),
    snapshot: false,
  },
  { name: 'popup as shipped', page: 'shipped.html', html: (popup) => popup, snapshot: true },
  { name: 'without snapshot', page: 'bare.html', html: (popup) => popup, snapshot: false },
  {
    name: 'pre-rendered shell, no snapshot',
    page: 'shell.html',
    html: (popup) =>
      popup.replace(
        '<div id="root">',
        '<header class="masthead"><div class="ears"><p class="date"></p><p class="nameplate">Lede</p></div></header><div id="root">',
      ),
    snapshot: false,
  },
];

/** A copy of the extension with a page for each variant beside the real popup. */
function benchCopy(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), `lede-bench-${browser}-`));
  cpSync(`dist/${browser}`, folder, { recursive: true });
  const popup = readFileSync(join(folder, 'src/popup/index.html'), 'utf8');
  const sheet = readdirSync(join(folder, 'assets')).find((file) => popup.includes(file)) ?? '';
  for (const { page, html } of VARIANTS) {
    writeFileSync(
      join(folder, 'src/popup', page),
      html(popup, `<link rel="stylesheet" href="/assets/${sheet}">`),
    );
  }
  return folder;
}

/** Milliseconds to the first paint, and to the paint that has the lead's headline in it. */
const timesIn = (view: View): Promise<{ first: number; lead: number }> =>
  view.run(
    (window) =>
      new Promise<{ first: number; lead: number }>((resolve) => {
        const { performance, PerformanceObserver } = window as unknown as typeof globalThis;
        const [first] = performance.getEntriesByName('first-contentful-paint');
        const observer = new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          observer.disconnect();
          resolve({ first: first?.startTime ?? Number.NaN, lead: last?.startTime ?? Number.NaN });
        });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );

const median = (values: readonly number[]): number => {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

async function open(driver: Driver, { page, snapshot }: Variant): Promise<{ first: number; lead: number }> {
  const view = await driver.openPage(`src/popup/${page}`);
  const isBlank = page === 'blank.html';
  await until('the page is painted', () =>
    view.runWith(
      isBlank ? 'p' : '.item:nth-child(17)',
      (window, document, wanted) =>
        document.querySelector(wanted) !== null &&
        (window as unknown as typeof globalThis).performance.getEntriesByName('first-contentful-paint')
          .length > 0,
    ),
  );
  const times = await timesIn(view);
  if (!snapshot) await view.run((window) => window.localStorage.clear());
  await view.close();
  return times;
}

async function measure(browser: BrowserName): Promise<boolean> {
  const folder = benchCopy(browser);
  const driver = await launch(browser, { dist: folder });
  const seen = new Map(VARIANTS.map(({ name }) => [name, { first: [] as number[], lead: [] as number[] }]));
  try {
    await (await driver.clickToolbar()).close();
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      for (const variant of VARIANTS) {
        // The opening before this one leaves the snapshot, or the lack of one.
        if (variant.snapshot) await open(driver, variant);
        const times = await open(driver, variant);
        if (round < 0) continue;
        seen.get(variant.name)?.first.push(times.first);
        seen.get(variant.name)?.lead.push(times.lead);
      }
    }
  } finally {
    await driver.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const blank = median(seen.get('blank page')?.first ?? []);
  console.log(
    `\n${browser}: blank page ${blank.toFixed(1)} ms to first contentful paint, median of ${ROUNDS}`,
  );
  console.table(
    VARIANTS.map(({ name }) => {
      const { first = [], lead = [] } = seen.get(name) ?? {};
      return {
        variant: name,
        'first paint ÷ blank': (median(first) / blank).toFixed(2),
        'paint with the lead ÷ blank': (median(name === 'blank page' ? first : lead) / blank).toFixed(2),
      };
    }),
  );
  return true;
}

/** First contentful paint of the popup, with the lead in it, as a ratio to a blank page of the same extension. */
export async function run(): Promise<boolean> {
  for (const browser of browsers) await measure(browser);
  return true;
}

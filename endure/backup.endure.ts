import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  exportTo,
  noteOnRestore,
  reaches,
  restoreFrom,
  saysOfBackup,
  settingsOf,
} from '../tests/e2e/support/backup-pages';
import { type BrowserName, type Driver, until } from '../tests/e2e/support/driver';
import { digestOf, fillStore } from '../tests/e2e/support/large-store';
import { browsers, launch } from '../tests/e2e/support/launch';
import { memoryNow, watchMemory } from './support/memory';
import { realTexts } from './support/real-texts';

const MB = 1_000_000;
/** About 15 MB of editions. */
const BATCH = 150;
const LIMIT_MS = 3_600_000;
/** However large a backup is, the browser takes no more than this beside what it took before. */
const MOST_MORE_MB = 500;

/**
 * A store of a gigabyte (`--megabytes=1000`) is written into one file and restored into a fresh profile, while the
 * background is stopped, the page closed and the browser killed; then both stores are compared, record by record.
 * `--browser=chrome` or `--browser=firefox` takes one of the two.
 */
export async function run(options: readonly string[]): Promise<boolean> {
  const megabytes = Number(optionIn(options, 'megabytes') ?? 1000);
  const wanted = optionIn(options, 'browser');
  let hold = true;
  for (const name of browsers.filter((each) => wanted === null || each === wanted))
    hold = (await endures(name, megabytes)) && hold;
  return hold;
}

const optionIn = (options: readonly string[], name: string): string | null =>
  options.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;

type Made = {
  readonly file: string;
  readonly digest: Readonly<Record<string, string>>;
  readonly more: number;
};

async function endures(name: BrowserName, megabytes: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-endure-'));
  try {
    const { file, digest, more } = await write(name, megabytes, folder);
    const restored = await restore(name, file);
    const lost = Object.keys(digest).filter((store) => digest[store] !== restored.digest[store]);
    for (const store of lost) say(name, `${store} differ: ${digest[store]} is now ${restored.digest[store]}`);
    if (lost.length === 0) say(name, `nothing is lost or doubled: ${countsIn(digest)}`);
    return lost.length === 0 && Math.max(more, restored.more) <= MOST_MORE_MB;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function write(name: BrowserName, megabytes: number, folder: string): Promise<Made> {
  const driver = await launch(name, { downloads: folder });
  const filling = await settingsOf(driver);
  const texts = realTexts();
  let length = 0;
  const filled = clock();
  for (let from = 0; length < megabytes * MB; from += BATCH)
    length += await fillStore(filling, { texts, from, editions: BATCH });
  say(name, `a store of ${Math.round(length / MB)} MB, filled in ${filled()} s`);
  const digest = await digestOf(filling);
  await filling.close();
  // A browser that has just started holds nothing of the filling.
  await driver.restart();
  const page = await settingsOf(driver);
  const before = memoryNow(driver.pid());
  const memory = watchMemory(driver.pid);
  const written = clock();
  const file = await exportTo(page, folder, LIMIT_MS);
  const most = memory.end();
  const size = Math.round(statSync(file).size / MB);
  say(name, `written in ${written()} s, ${size} MB zipped; memory ${before} MB before, ${most} MB at most`);
  await driver.close();
  return { file, digest, more: most - before };
}

async function restore(name: BrowserName, file: string): Promise<Omit<Made, 'file'>> {
  const driver = await launch(name);
  try {
    let page = await settingsOf(driver);
    const before = memoryNow(driver.pid());
    const memory = watchMemory(driver.pid);
    const restored = clock();
    await restoreFrom(page, file);
    for (const percent of [51, 53, 55]) {
      await reaches(page, percent, LIMIT_MS);
      await driver.killBackground();
    }
    await reaches(page, 60, LIMIT_MS);
    await page.close();
    page = await goOn(driver, file);
    await reaches(page, 75, LIMIT_MS);
    await driver.killBackground();
    await driver.crash();
    await driver.restart();
    page = await goOn(driver, file);
    await reaches(page, 90, LIMIT_MS);
    await driver.killBackground();
    const said = await until(
      'it is restored',
      async () => {
        const now = await saysOfBackup(page);
        return now.startsWith('Restored from') ? now : null;
      },
      LIMIT_MS,
    );
    const most = memory.end();
    say(name, `restored in ${restored()} s with 5 stops of the background, 1 of the page, 1 of the browser`);
    say(name, `memory ${before} MB before, ${most} MB at most; the page says: ${said}`);
    return { digest: await digestOf(page), more: most - before };
  } finally {
    await driver.close();
  }
}

/** A page that is opened after a stop says so, and takes the same file again. */
async function goOn(driver: Driver, file: string): ReturnType<typeof settingsOf> {
  const page = await settingsOf(driver);
  await until('it says that it was interrupted', async () =>
    (await noteOnRestore(page)).includes('was interrupted'),
  );
  await restoreFrom(page, file);
  return page;
}

const countsIn = (digest: Readonly<Record<string, string>>): string =>
  Object.entries(digest)
    .map(([store, text]) => `${text.split(' ')[0]} ${store}`)
    .join(', ');

const say = (name: BrowserName, words: string): void => console.log(`${name}: ${words}`);

function clock(): () => string {
  const from = Date.now();
  return () => ((Date.now() - from) / 1000).toFixed(1);
}

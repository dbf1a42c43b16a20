import { type BrowserName, type Driver, type Page, until } from '../tests/e2e/support/driver';
import { browsers, launch } from '../tests/e2e/support/launch';
import { askBackground, storedIn, typeIn } from '../tests/e2e/support/lede-store';
import { thingsIn } from '../tests/e2e/support/readers-things';
import { startLoopback } from '../tests/support/loopback-server';
import { seededChance } from '../tests/support/seeded-chance';
import { createReader } from './support/a-reader';

const FEEDS = 500;
const LOCAL = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const SETTINGS = 'src/reader/settings.html';
const COMES_BACK_MS = 120_000;
/** What the reader did is compared after so many kills. */
const COMPARED_EVERY = 20;

/**
 * A reader follows, reads, saves, mutes, unfollows and undoes while the background is killed (`--kills=200`) and the
 * browser is (`--crashes=30`), in each browser. `--browser=chrome` or `--browser=firefox` takes one of the two.
 */
export async function run(options: readonly string[]): Promise<boolean> {
  const numberIn = (name: string, usual: number): number => Number(valueIn(options, name) ?? usual);
  const wanted = valueIn(options, 'browser');
  let hold = true;
  for (const name of browsers.filter((each) => wanted === null || each === wanted))
    hold = (await endures(name, numberIn('kills', 200), numberIn('crashes', 30))) && hold;
  return hold;
}

const valueIn = (options: readonly string[], name: string): string | null =>
  options.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;

async function endures(name: BrowserName, kills: number, crashes: number): Promise<boolean> {
  const chance = seededChance(20_261_130);
  const web = await startLoopback({ hosts: 16, entries: 12, delayMs: 20 });
  const driver = await launch(name, { keepsPermissions: true });
  const addresses = Array.from({ length: FEEDS }, (_one, feed) => web.feedAddress(feed));
  const reader = createReader(chance, addresses);
  const wrong: string[] = [];
  try {
    await driver.grantHosts(LOCAL);
    let page = await driver.openPage(SETTINGS);
    await typeIn(page, addresses);
    for (let kill = 1; kill <= kills; kill += 1) {
      const act = reader.act(page);
      await new Promise((resolve) => setTimeout(resolve, chance() * 150));
      await driver.killBackground();
      await act;
      if (kill % COMPARED_EVERY === 0) wrong.push(...(await compared(page, reader, name, kill)));
    }
    for (let crash = 1; crash <= crashes; crash += 1) {
      for (let act = 0; act < 5; act += 1) await reader.act(page);
      await driver.crash();
      await driver.restart();
      page = await reopened(driver);
      wrong.push(...(await compared(page, reader, name, kills + crash)));
    }
    const { feeds, entries } = await storedIn(page);
    console.log(
      `${name}: ${kills} kills of the background and ${crashes} of the browser, ${feeds.length} feeds and ${entries.length} entries: ${wrong.length} wrong`,
    );
    return wrong.length === 0;
  } finally {
    await driver.close();
    await web.close();
  }
}

/** The page after a restart, once the background has looked at its store. */
async function reopened(driver: Driver): Promise<Page> {
  const page = await driver.openPage(SETTINGS);
  await until('the store is there', async () => (await storedIn(page)).feeds !== undefined);
  return page;
}

async function compared(
  page: Page,
  reader: ReturnType<typeof createReader>,
  name: BrowserName,
  at: number,
): Promise<readonly string[]> {
  // What the store has lost comes back from beside it as the background starts, before anything new is done.
  await until(
    'the store is compared',
    async () => (await askBackground(page, 'refresh', 'due').catch(() => null)) !== null,
    COMES_BACK_MS,
  );
  const lost = await reader.lost(page);
  const { replaced, question } = await thingsIn(page);
  if (lost.length > 0) console.log(`${name}, after ${at}: replaced ${replaced}, asked ${question}`);
  for (const one of lost.slice(0, 5)) console.log(`${name}, after ${at}: ${one}`);
  return lost;
}

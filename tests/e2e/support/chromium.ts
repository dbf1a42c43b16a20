import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page as PuppeteerPage } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/parts/browsers.mjs';
import {
  asText,
  type ClickOptions,
  type Driver,
  type LaunchOptions,
  PATIENCE_MS,
  type Page,
  until,
  type View,
} from './driver';
import { chooseFile, crashed, pidOf } from './puppeteer-parts';

const DIST = resolve('dist/chrome');
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // The window is taller than a popup may be, so that the popup gets the height it asks for.
  '--window-size=1200,1000',
  '--screen-info={1280x1100}',
];

export async function launchChromium(options: LaunchOptions = {}): Promise<Driver> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lede-chrome-'));
  if (options.brokenStore) {
    // A file where the browser wants its folder: every database in this profile fails to open.
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(join(profile, 'Default', 'IndexedDB'), '');
  }
  let { browser, id } = await start(profile, options);
  let offline = false;
  const opened = async (page: PuppeteerPage): Promise<PuppeteerPage> => {
    if (offline) await page.setOfflineMode(true);
    return page;
  };

  return {
    name: 'chrome',
    profile,
    async clickToolbar() {
      const anchor = await tabOf(browser);
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error('Lede is not installed');
      await extension.triggerAction(anchor);
      const target = await browser.waitForTarget((each) => each.url().includes('/popup/index.html'));
      const page = await opened(await target.asPage());
      return viewOf(page, async () => {
        // One that closes by itself the moment a tab opens may be gone before it is known to be.
        await page.close().catch(isGone);
      });
    },
    async openPage(path) {
      const page = await opened(await browser.newPage());
      await page.goto(`chrome-extension://${id}/${path}`);
      // Going to another process, a page may leave behind that it has no network.
      await opened(page);
      const view = viewOf(page, () => page.close());
      return Object.assign(view, {
        evaluate: (source: string) => page.evaluate(source),
        count: async (role: string, wanted: string) =>
          (await page.$$(`aria/${wanted}[role="${role}"]`)).length,
        chooseFile: (selector: string, path: string) => chooseFile(page, selector, path),
        setWidth: (width: number, height: number) => page.setViewport({ width, height }),
        colours: (scheme: 'light' | 'dark') =>
          page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
      }) satisfies Page;
    },
    async visit(address) {
      const page = await tabOf(browser);
      await page.goto(address);
      await page.bringToFront();
    },
    async tabs() {
      return browser
        .targets()
        .filter((target) => target.type() === 'page' && !target.url().includes('/popup/index.html'))
        .map((target) => target.url());
    },
    async closeTabs() {
      const [first, ...others] = await browser.pages();
      for (const page of others) await page.close();
      await first?.goto('about:blank');
    },
    async killBackground() {
      const session = await browser.target().createCDPSession();
      const running = async (): Promise<string[]> => {
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos.filter(({ type }) => type === 'service_worker').map(({ targetId }) => targetId);
      };
      // Without attaching to it: one that an alarm wakes in this very moment is then another target. Where something
      // else holds on to it, it keeps its name, and is closed again.
      const before = await running();
      await until('the background is gone', async () => {
        const left = (await running()).filter((each) => before.includes(each));
        for (const targetId of left) await session.send('Target.closeTarget', { targetId }).catch(isGone);
        return left.length === 0;
      });
      await session.detach();
    },
    async setOffline(next) {
      offline = next;
      for (const page of await browser.pages()) await page.setOfflineMode(next);
    },
    async grantHosts(patterns) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      for (const pattern of patterns)
        await page.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${pattern}')`);
      // Allowed there, it is given without a dialog when it is asked for, which takes a click.
      await page.goto(`chrome-extension://${id}/src/reader/settings.html`);
      const session = await page.createCDPSession();
      await session.send('Runtime.evaluate', {
        expression: `chrome.permissions.request({ origins: ${JSON.stringify(patterns)} })`,
        awaitPromise: true,
        userGesture: true,
      });
      await page.close();
    },
    async crash() {
      await crashed(browser);
    },
    async restart() {
      await browser.close().catch(() => undefined);
      ({ browser, id } = await start(profile, options));
    },
    pid: () => pidOf(browser),
    async close() {
      await browser.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What was to be closed may have ended by itself. */
function isGone(error: unknown): void {
  if (!String(error).includes('No target with given id')) throw error;
}

async function start(
  profile: string,
  { colours, dist = DIST, keepsPermissions = false, names = [], downloads }: LaunchOptions,
): Promise<{ browser: Browser; id: string }> {
  const executablePath = findBrowser('chrome');
  if (executablePath === null) throw new Error('No Chromium-like browser was found');
  const browser = await puppeteer.launch({
    executablePath,
    timeout: PATIENCE_MS,
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    args: [
      ...QUIET,
      // A reader whose day has 24 hours.
      '--accept-lang=en-GB',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(names.length === 0
        ? []
        : [`--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1`).join(', ')}`]),
      ...(colours === 'dark' ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
      ...(keepsPermissions
        ? [`--load-extension=${dist}`, '--disable-features=DisableLoadExtensionCommandLineSwitch']
        : []),
    ],
  });
  if (downloads !== undefined) {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }
  // What is installed later is a new extension at every start, to which nothing is permitted yet.
  if (!keepsPermissions) return { browser, id: await browser.installExtension(dist) };
  const id = await until(
    'the browser has Lede as it starts',
    async () => [...(await browser.extensions()).keys()][0],
  );
  return { browser, id };
}

/** A tab to click the icon over. */
async function tabOf(browser: Browser): Promise<PuppeteerPage> {
  const pages = (await browser.pages()).filter((page) => !page.url().includes('/popup/index.html'));
  return pages[0] ?? (await browser.newPage());
}

type Place = { readonly x: number; readonly y: number };

/** The middle of an element on the screen, scrolled to. */
const placeOf = (view: View, selector: string): Promise<Place> =>
  view.runWith(selector, (_window, document, wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rect = element?.getClientRects()[0];
    return { x: (rect?.x ?? 0) + (rect?.width ?? 0) / 2, y: (rect?.y ?? 0) + (rect?.height ?? 0) / 2 };
  });

const LOOK_AGAIN_MS = 80;

/** A popup that has just opened still grows, and what is in it moves: nobody clicks before it stands still. */
async function atRest(look: () => Promise<Place>): Promise<Place> {
  let place = await look();
  await until('what is to be clicked stands still', async () => {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    const next = await look();
    const still = next.x === place.x && next.y === place.y;
    place = next;
    return still;
  });
  return place;
}

function viewOf(page: PuppeteerPage, close: () => Promise<void>): View {
  const call = (work: unknown, value: unknown) => page.evaluate(asText(work, value));
  const view: View = {
    run: (work) => call(work, null) as never,
    runWith: (value, work) => call(work, value) as never,
    async click(selector, { middle, control }: ClickOptions = {}) {
      await view.waitFor(selector);
      const { x, y } = await atRest(() => placeOf(view, selector));
      if (control) await page.keyboard.down('Control');
      await endsWithPage(page, page.mouse.click(x, y, { button: middle ? 'middle' : 'left' }));
      if (control) await endsWithPage(page, page.keyboard.up('Control'));
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    async waitFor(selector) {
      await until(`${selector} on the page`, () =>
        view.runWith(selector, (_window, document, wanted) => document.querySelector(wanted) !== null),
      );
    },
    async screenshot(path) {
      mkdirSync(dirname(path), { recursive: true });
      await page.screenshot({ path: path as `${string}.png` });
    },
    isOpen: async () => !page.isClosed(),
    close,
  };
  return view;
}

/** A click that opens a tab closes the popup, and what was asked of it is then not answered. */
async function endsWithPage(page: PuppeteerPage, asked: Promise<void>): Promise<void> {
  try {
    await asked;
  } catch (error) {
    await until('the page is closed', async () => page.isClosed(), 2_000).catch(() => {
      throw error;
    });
  }
}

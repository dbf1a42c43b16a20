import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page as PuppeteerPage } from 'puppeteer-core';
import manifest from '../../../manifest.json' with { type: 'json' };
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
import { withArchive } from './firefox-archive';
import { chooseFile, crashed, pidOf } from './puppeteer-parts';

const ID = manifest.browser_specific_settings.gecko.id;
const UUID = '5f0c1c6e-7f4c-4b8e-9a53-1ede1ede1ede';
const ROOT = `moz-extension://${UUID}`;
const BUTTON = `${ID.replace(/[^\w-]/g, '_')}-BAP`;

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  // A dialog cannot be answered without a display; the end of each request is the same as a reader's yes.
  'extensions.webextOptionalPermissionPrompts': false,
  'xpinstall.signatures.required': false,
  'browser.shell.checkDefaultBrowser': false,
};

export async function launchFirefox(options: LaunchOptions = {}): Promise<Driver> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lede-firefox-'));
  // A file where the browser wants its folder: every database in this profile fails to open.
  if (options.brokenStore) writeFileSync(join(profile, 'storage'), '');
  let browser = await start(profile, options);
  if (!options.isInstalled) await install(browser, options.dist ?? 'dist/firefox');
  let peephole: PuppeteerPage | null = null;

  /** A page of the extension that looks into the popup: the popup itself is out of the protocol's reach. */
  const peep = async (): Promise<PuppeteerPage> => {
    if (peephole === null || peephole.isClosed())
      peephole = await extensionPage(browser, 'src/reader/settings.html');
    return peephole;
  };

  return {
    name: 'firefox',
    profile,
    async clickToolbar() {
      const from = await peep();
      await until('the icon is on the toolbar', () =>
        inChrome(browser, `!!document.getElementById('${BUTTON}')`),
      );
      await inChrome(
        browser,
        `${MOUSE} clickAt(document.getElementById('${BUTTON}').getBoundingClientRect(), {})`,
      );
      await until('the popup opens', () => from.evaluate(POPUP_IS_OPEN) as Promise<boolean>);
      await settled(browser);
      return popupView(browser, from);
    },
    async openPage(path) {
      const page = await extensionPage(browser, path);
      return pageView(browser, page);
    },
    async visit(address) {
      // The page that looks into the popup opens first: the one visited is to be in front.
      await peep();
      await inChrome(
        browser,
        `gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(address)}); true`,
      );
      await until('the page is loaded', () =>
        inChrome<boolean>(
          browser,
          `gBrowser.selectedBrowser.currentURI.spec === ${JSON.stringify(address)} && !gBrowser.selectedTab.hasAttribute('busy')`,
        ),
      );
    },
    tabs: () =>
      inChrome<string[]>(
        browser,
        `JSON.stringify(gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec))`,
      ).then((text) => JSON.parse(text as unknown as string) as string[]),
    async closeTabs() {
      await inChrome(
        browser,
        `(() => { const keep = gBrowser.addTrustedTab('about:blank'); for (const tab of [...gBrowser.tabs]) if (tab !== keep) gBrowser.removeTab(tab); })()`,
      );
      peephole = null;
    },
    async killBackground() {
      await inChrome(
        browser,
        `WebExtensionPolicy.getByID('${ID}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      );
    },
    async setOffline(offline) {
      await inChrome(browser, `Services.io.offline = ${offline}`);
    },
    async grantHosts(patterns) {
      await inChrome(
        browser,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID('${ID}');
          await ExtensionPermissions.add('${ID}', { permissions: [], origins: ${JSON.stringify(patterns)} }, extension);
        })()`,
      );
    },
    async crash() {
      await crashed(browser);
    },
    async restart() {
      await browser.close().catch(() => undefined);
      peephole = null;
      // The driver puts back what it has put aside while it ran, and may not have ended yet.
      await until('the preferences are back', async () =>
        ['prefs.js', 'user.js'].every((file) => !existsSync(join(profile, `${file}.puppeteer`))),
      );
      writeFileSync(join(profile, 'user.js'), '', { flag: 'a' });
      browser = await start(profile, options);
    },
    pid: () => pidOf(browser),
    async close() {
      await browser.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function start(profile: string, { colours, names = [], downloads }: LaunchOptions): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('No Firefox was found');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    timeout: PATIENCE_MS,
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access', '--width=1200', '--height=1000'],
    extraPrefsFirefox: {
      ...PREFERENCES,
      // A reader whose day has 24 hours.
      'intl.accept_languages': 'en-GB, en',
      ...(downloads === undefined
        ? {}
        : { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      'network.dns.localDomains': names.join(','),
      'layout.css.prefers-color-scheme.content-override': colours === 'dark' ? 0 : 1,
    },
  });
}

/** For good, so that it is still there after a restart; that takes an archive. */
const install = (browser: Browser, dist: string): Promise<unknown> =>
  withArchive(dist, (path) =>
    bidi(browser, 'webExtension.install', {
      extensionData: { type: 'archivePath', path },
      'moz:permanent': true,
    }),
  );

/** The one place that speaks the raw protocol: puppeteer has no name for the browser's own windows. */
async function bidi(browser: Browser, method: string, params: object): Promise<unknown> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  return (await connection.send(method, params)).result;
}

/** Runs privileged code in the browser's own window. */
async function inChrome<T>(browser: Browser, expression: string): Promise<T> {
  const tree = (await bidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const reply = (await bidi(browser, 'script.evaluate', {
    expression,
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
  })) as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
  if (reply.type === 'exception') throw new Error(`${reply.exceptionDetails?.text}: ${expression}`);
  return reply.result?.value as T;
}

/** Real mouse events of the browser's own window. */
const MOUSE = `
  function clickAt(rect, { middle = false, control = false }) {
    const button = middle ? 1 : 0;
    const x = rect.x + rect.width / 2;
    const y = rect.y + rect.height / 2;
    const data = (buttons) => ({ button, buttons, clickCount: 1, modifiers: control ? 2 : 0 });
    const how = { isDOMEventSynthesized: false };
    window.synthesizeMouseEvent('mousemove', x, y, data(0), how);
    window.synthesizeMouseEvent('mousedown', x, y, data(middle ? 4 : 1), how);
    window.synthesizeMouseEvent('mouseup', x, y, data(0), how);
  }
`;

const POPUP = `browser.extension.getViews({ type: 'popup' })[0]`;
const POPUP_IS_OPEN = `(() => { const popup = ${POPUP}; return !!popup && popup.document.readyState === 'complete'; })()`;
const BROWSER_ELEMENT = `document.querySelector('.webextension-popup-browser')`;

/** The panel grows into its size and place after it is open; a click before that goes astray. */
async function settled(browser: Browser): Promise<void> {
  let before = '';
  await until('the popup stands still', async () => {
    const now = await inChrome<string>(
      browser,
      `(() => {
        const frame = ${BROWSER_ELEMENT};
        const { x, y, width, height } = frame.getBoundingClientRect();
        return [frame.closest('panel').state, x, y, width, height].join();
      })()`,
    );
    const still = now === before && now.startsWith('open');
    before = now;
    return still;
  });
}

async function extensionPage(browser: Browser, path: string): Promise<PuppeteerPage> {
  const page = await browser.newPage();
  await page.goto(`${ROOT}/${path}`, { waitUntil: [] });
  await until(
    `${path} is loaded`,
    () =>
      page.evaluate(
        `location.href.startsWith('${ROOT}/') && document.readyState === 'complete'`,
      ) as Promise<boolean>,
  );
  return page;
}

function popupView(browser: Browser, from: PuppeteerPage): View {
  const call = (work: unknown, value: unknown) => from.evaluate(asText(work, value, POPUP));
  const view: View = {
    run: (work) => call(work, null) as never,
    runWith: (value, work) => call(work, value) as never,
    async click(selector, options: ClickOptions = {}) {
      await view.waitFor(selector);
      const rect = await view.runWith(selector, (_window, document, wanted) => {
        const element = document.querySelector(wanted);
        element?.scrollIntoView({ block: 'center' });
        const { x = 0, y = 0, width = 0, height = 0 } = element?.getClientRects()[0] ?? {};
        return { x, y, width, height };
      });
      await inChrome(
        browser,
        `${MOUSE} (() => {
          const frame = ${BROWSER_ELEMENT}.getBoundingClientRect();
          const rect = ${JSON.stringify(rect)};
          clickAt({ x: frame.x + rect.x, y: frame.y + rect.y, width: rect.width, height: rect.height }, ${JSON.stringify(options)});
        })()`,
      );
    },
    async press(key) {
      await inChrome(
        browser,
        `(() => {
          ${BROWSER_ELEMENT}.focus();
          const event = new window.KeyboardEvent('', { key: ${JSON.stringify(key)}, bubbles: true });
          const TextInputProcessor = Components.Constructor('@mozilla.org/text-input-processor;1', 'nsITextInputProcessor');
          const keys = new TextInputProcessor();
          keys.beginInputTransactionForTests(window);
          keys.keydown(event);
          keys.keyup(event);
        })()`,
      );
    },
    waitFor: async (selector) => {
      await until(`${selector} in the popup`, () =>
        view.runWith(selector, (_window, document, wanted) => document.querySelector(wanted) !== null),
      );
    },
    async screenshot(path) {
      const data = await inChrome<string>(
        browser,
        `(async () => {
          const { browsingContext } = ${BROWSER_ELEMENT};
          const image = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
          const canvas = new OffscreenCanvas(image.width, image.height);
          canvas.getContext('2d').drawImage(image, 0, 0);
          const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
          let text = '';
          for (const byte of bytes) text += String.fromCharCode(byte);
          return btoa(text);
        })()`,
      );
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    isOpen: () => from.evaluate(`!!${POPUP}`) as Promise<boolean>,
    async close() {
      await from.evaluate(`${POPUP}?.close()`);
      await until('the popup is closed', async () => !(await view.isOpen()));
    },
  };
  return view;
}

function pageView(browser: Browser, page: PuppeteerPage): Page {
  const call = (work: unknown, value: unknown) => page.evaluate(asText(work, value));
  return {
    run: (work) => call(work, null) as never,
    runWith: (value, work) => call(work, value) as never,
    async click(selector, { middle, control }: ClickOptions = {}) {
      const element = await page.waitForSelector(selector);
      if (element === null) throw new Error(`No ${selector}`);
      if (control) await page.keyboard.down('Control');
      await element.click({ button: middle ? 'middle' : 'left' });
      if (control) await page.keyboard.up('Control');
    },
    press: (key) => page.keyboard.press(key as KeyInput),
    async waitFor(selector) {
      await until(`${selector} on the page`, async () => (await page.$(selector)) !== null);
    },
    async screenshot(path) {
      mkdirSync(dirname(path), { recursive: true });
      await page.screenshot({ path: path as `${string}.png` });
    },
    isOpen: async () => !page.isClosed(),
    close: () => page.close(),
    evaluate: (source) => page.evaluate(source),
    count: async (role, wanted) => (await page.$$(`aria/${wanted}[role="${role}"]`)).length,
    chooseFile: (selector, path) => chooseFile(page, selector, path),
    setWidth: (width, height) => page.setViewport({ width, height }),
    colours: (scheme) =>
      inChrome(
        browser,
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
      ),
  };
}

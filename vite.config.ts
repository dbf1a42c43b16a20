import { readFileSync } from 'node:fs';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { bundledLicences } from './scripts/parts/licences.mjs';
import bundled from './src/bundled/edition.json' with { type: 'json' };
import { faultsOf } from './src/core/edition/edition-rules';
import type { Bundle } from './src/core/model/edition';

const browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** One manifest for both browsers: what the other one would complain of is left out here. */
function manifestFor(target: 'chrome' | 'firefox'): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, action, ...rest } = manifest;
  const { default_area, ...chromeAction } = action;
  const own =
    target === 'firefox'
      ? { action: { ...chromeAction, default_area }, browser_specific_settings }
      : { action: chromeAction, minimum_chrome_version };
  return { ...rest, ...own, version } as unknown as ManifestV3Export;
}

/** Scripts injected on demand need no web-accessible resources, and with them any site could tell that Lede is here. */
const noWebAccessibleResources: CrxPlugin = {
  name: 'lede:no-web-accessible-resources',
  enforce: 'post',
  renderCrxManifest(built) {
    delete built.web_accessible_resources;
    return built;
  },
};

/** Preact's one door for markup strings. Lede never uses it; what is shipped does not contain it. */
export const noInnerHtml: Plugin = {
  name: 'lede:no-inner-html',
  apply: 'build',
  transform(code, id) {
    if (!/preact[\\/]dist[\\/]preact\.m?js/.test(id)) return null;
    const without = code.replace(/\w+\.innerHTML\s*=\s*[\w.]+/g, 'void 0');
    if (without === code)
      this.error('Preact no longer has the innerHTML sink this build removes; look again.');
    return { code: without, map: null };
  },
};

/** Nothing is shipped that breaks the rules of an edition. */
const bundledEditionKeepsTheRules: Plugin = {
  name: 'lede:bundled-edition',
  buildStart() {
    const { edition, articles } = bundled as unknown as Bundle;
    const faults = faultsOf(edition, articles);
    if (faults.length > 0) this.error(`src/bundled/edition.json: ${faults.join('; ')}`);
  },
};

/** The popup's scripts are built by vite.popup.config.ts; its page names the first of them. */
const popupScripts: Plugin = {
  name: 'lede:popup-scripts',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { path }) =>
      path.endsWith('popup/index.html') ? html.replace(/<script type="module".*<\/script>/, '') : html,
  },
};

/** Put in after the bundler has looked: it would want to bundle the script itself. */
const popupScript: Plugin = {
  name: 'lede:popup-script',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { path }) =>
      path.endsWith('popup/index.html')
        ? [{ tag: 'script', attrs: { type: 'module', src: '/popup/paint.js' }, injectTo: 'head' }]
        : [],
  },
};

/** The background asks the network, pages never do: each shuts for itself what the common policy leaves open. */
const pagesAskNobody: Plugin = {
  name: 'lede:pages-ask-nobody',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'none'" },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  plugins: [
    crx({ manifest: manifestFor(browser), browser }),
    noWebAccessibleResources,
    noInnerHtml,
    bundledEditionKeepsTheRules,
    popupScripts,
    popupScript,
    pagesAskNobody,
    bundledLicences(),
  ],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    modulePreload: false,
    target: ['chrome148', 'firefox142'],
    // The background is one script, for a worker of Chromium can load no other later.
    chunkSizeWarningLimit: 700,
    rolldownOptions: { input: { reader: 'src/reader/index.html' } },
  },
});

import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { bundledLicences } from './scripts/parts/licences.mjs';
import { noInnerHtml } from './vite.config';

const browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';

/** A word before the note may not run into the one behind it. */
const withoutNote = (_note: string, before: string): string => (before === '' ? '' : `${before} `);

/** Notes to bundlers, which a library keeps for those who use it. Nobody uses this one. */
const noAnnotations: Plugin = {
  name: 'lede:no-annotations',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/(\w?)\/\* @__PURE__ \*\/ /g, withoutNote);
    }
  },
};

/**
 * The popup's scripts, built apart from the other pages for two reasons: its markup has a runtime of its own
 * (src/popup/markup.ts), and it takes the browser's native interface as it is (src/platform/native-browser.ts).
 */
export default defineConfig({
  plugins: [noInnerHtml, noAnnotations, bundledLicences()],
  resolve: {
    alias: {
      'webextension-polyfill': resolve('src/platform/native-browser.ts'),
      'preact/jsx-runtime': resolve('src/popup/markup.ts'),
    },
  },
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: false,
    copyPublicDir: false,
    target: ['chrome148', 'firefox142'],
    // As a library: an application would get a loader for chunks that the popup has no use for.
    lib: { entry: { paint: 'src/popup/paint.tsx' }, formats: ['es'], cssFileName: 'popup/occasional' },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: 'popup/[name].js',
        chunkFileNames: 'popup/[name].js',
        // Said for the output: a library otherwise keeps its white space.
        minify: true,
      },
    },
  },
});

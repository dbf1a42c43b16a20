import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { noInnerHtml } from './vite.config';

const browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';
const part = process.env.PART === 'bundled-front' ? 'bundled-front' : 'popup';

/**
 * The popup's program as one classic script: it runs before the first frame, where modules run after it.
 * The bundled edition lies beside it as a module, loaded only where nothing is stored.
 */
const parts = {
  popup: { entry: 'src/popup/main.tsx', formats: ['iife' as const], name: 'lede' },
  'bundled-front': { entry: 'src/bundled/bundled-front.ts', formats: ['es' as const] },
};

export default defineConfig({
  plugins: [noInnerHtml],
  resolve: { alias: { 'webextension-polyfill': resolve('src/platform/native-browser.ts') } },
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2023',
    minify: true,
    lib: { ...parts[part], fileName: () => `${part}.js` },
    rolldownOptions: {
      external: part === 'popup' ? [/bundled-front$/] : [],
      output: { paths: (id) => (id.endsWith('bundled-front') ? '/bundled-front.js' : id) },
    },
  },
});

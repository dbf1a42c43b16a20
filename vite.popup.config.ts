import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { noInnerHtml } from './vite.config';

const browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';

/**
 * The popup's program as one classic script: it runs before the first frame, where modules run after it. What a usual
 * opening does not need lies beside it in modules of their own, loaded when it is wanted.
 */
const parts = {
  popup: { entry: 'src/popup/main.tsx', formats: ['iife' as const], name: 'lede' },
  occasional: { entry: 'src/popup/occasional.tsx', formats: ['es' as const] },
  'bundled-front': { entry: 'src/bundled/bundled-front.ts', formats: ['es' as const] },
};
const part = (process.env.PART ?? 'popup') as keyof typeof parts;
const beside = /(occasional|bundled-front)$/;

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
      external: part === 'popup' ? [beside] : [],
      output: { paths: (id) => (beside.test(id) ? `/${beside.exec(id)?.[1]}.js` : id) },
    },
  },
});

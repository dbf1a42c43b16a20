import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_BYTES = 16 * 1024;
const FOLDER = 'dist/chrome';

/** Loaded at every opening, though not named in the page: the second script, which the first one asks for. */
const ALWAYS = ['popup/main.js'];

/** What the popup's page names, and what those scripts import before they run; what is loaded on demand is not in it. */
function loadedByPopup() {
  const page = 'src/popup/index.html';
  const html = readFileSync(join(FOLDER, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="([^"#][^"]*)"/g)].map(([, path]) => path.replace(/^\//, ''));
  const files = [page, ...named, ...ALWAYS];
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(FOLDER, file), 'utf8');
    for (const [, path] of code.matchAll(/\b(?:import|from)\s*["`](\.?\.?\/[^"`]+)["`]/g)) {
      const imported = join(file, '..', path);
      if (!files.includes(imported)) files.push(imported);
    }
  }
  return files;
}

/** Prints what the popup loads, gzip. @returns whether it keeps the limit */
export function popupIsSmall() {
  let total = 0;
  for (const file of loadedByPopup()) {
    const bytes = gzipSync(readFileSync(join(FOLDER, file)), { level: 9 }).length;
    total += bytes;
    console.log(`${String(bytes).padStart(7)}  ${file}`);
  }
  console.log(`${String(total).padStart(7)}  bytes gzip in all; the limit is ${LIMIT_BYTES}`);
  return total <= LIMIT_BYTES;
}

if (import.meta.filename === process.argv[1]) {
  const { ensureInstalled } = await import('./parts/install.mjs');
  const { build } = await import('./build.mjs');
  await ensureInstalled();
  process.exit((await build(['chrome'])) && popupIsSmall() ? 0 : 1);
}

import {
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './driver';

/** Something that happens to the files of a store while the browser is not running. */
export type Damage = (profile: string, browser: BrowserName) => void;

/** Where the files of Lede's store lie. */
function storeFolder(profile: string, browser: BrowserName): string {
  const base = browser === 'chrome' ? join(profile, 'Default/IndexedDB') : join(profile, 'storage/default');
  const found = readdirSync(base).find((name) =>
    browser === 'chrome'
      ? name.startsWith('chrome-extension_') && name.endsWith('.leveldb')
      : name.startsWith('moz-extension+++'),
  );
  if (found === undefined) throw new Error(`There is no store in ${base}`);
  return browser === 'chrome' ? join(base, found) : join(base, found, 'idb');
}

function filesOf(profile: string, browser: BrowserName, pattern: RegExp): string[] {
  const folder = storeFolder(profile, browser);
  return readdirSync(folder)
    .filter((name) => pattern.test(name) && statSync(join(folder, name)).isFile())
    .map((name) => join(folder, name));
}

/** Tables and logs of the one engine, the databases of the other. */
const DATA = { chrome: /\.(?:ldb|log)$/, firefox: /\.sqlite(?:-wal)?$/ } as const;

function overwrite(file: string, from: number, length: number, byte: (at: number) => number): void {
  const handle = openSync(file, 'r+');
  writeSync(
    handle,
    Uint8Array.from({ length }, (_, at) => byte(at)),
    0,
    length,
    from,
  );
  closeSync(handle);
}

export const DAMAGES: Readonly<Record<string, Damage>> = {
  'the folder of the store is gone': (profile, browser) =>
    rmSync(storeFolder(profile, browser), { recursive: true }),
  'the file that lists the others is gone': (profile, browser) => {
    for (const file of filesOf(profile, browser, browser === 'chrome' ? /^MANIFEST/ : /\.sqlite$/))
      rmSync(file);
  },
  'the file that names the list is gone': (profile, browser) => {
    for (const file of filesOf(profile, browser, browser === 'chrome' ? /^CURRENT$/ : /\.sqlite-wal$/))
      rmSync(file);
  },
  'every file is cut to half': (profile, browser) => {
    for (const file of filesOf(profile, browser, DATA[browser])) truncateSync(file, statSync(file).size >> 1);
  },
  'every file is empty': (profile, browser) => {
    for (const file of filesOf(profile, browser, DATA[browser])) truncateSync(file, 0);
  },
  'the beginning of every file is zeros': (profile, browser) => {
    for (const file of filesOf(profile, browser, DATA[browser]))
      overwrite(file, 0, Math.min(4096, statSync(file).size), () => 0);
  },
  'the middle of every file is noise': (profile, browser) => {
    for (const file of filesOf(profile, browser, DATA[browser])) {
      const { size } = statSync(file);
      if (size > 64) overwrite(file, size >> 2, size >> 1, (at) => (at * 2_654_435_761) & 0xff);
    }
  },
  'single bytes are flipped': (profile, browser) => {
    for (const file of filesOf(profile, browser, DATA[browser])) {
      const { size } = statSync(file);
      for (let at = 512; at < size; at += 4096) overwrite(file, at, 1, () => 0xa5);
    }
  },
  'the last tenth of every file is lost': (profile, browser) => {
    for (const file of filesOf(profile, browser, DATA[browser]))
      truncateSync(file, Math.floor(statSync(file).size * 0.9));
  },
  'a table is text': (profile, browser) => {
    const [file] = filesOf(profile, browser, browser === 'chrome' ? /\.log$/ : /\.sqlite$/);
    if (file !== undefined) writeFileSync(file, 'This is not what was written here.');
  },
};

/** A copy of a profile, for one damage each. */
export function copyOfProfile(profile: string, name: string): string {
  const copy = `${profile} ${name}`;
  if (existsSync(copy)) rmSync(copy, { recursive: true });
  cpSync(profile, copy, {
    recursive: true,
    filter: (path) => !/(?:Singleton|lock$|\.parentlock)/.test(path),
  });
  return copy;
}

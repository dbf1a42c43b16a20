import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'LICENSES.txt';
const LINE = '='.repeat(80);

/** Sources that hold another one's data, with the package it was taken from. */
const DATA_FROM = {
  'src/core/address/public-suffixes.ts': 'tldts',
  'src/core/address/tracking-parameters.ts': 'tidy-url',
};

/** What else is to be said of a package whose data is not its own. */
const NOTICES = {
  tldts:
    'What is taken from this package is the Public Suffix List, which is under the Mozilla Public License 2.0 ' +
    '(https://mozilla.org/MPL/2.0/). Its source form is had at https://publicsuffix.org/list/.',
};

/** The package a bundled module is of; null for Lede's own. */
export function packageOf(id) {
  const path = id.replaceAll('\\', '/').split('?')[0];
  // What bundlers put in by themselves has no file of its own.
  const helper = /^\0(?:plugin-)?(vite|rolldown)\//.exec(path)?.[1];
  if (helper !== undefined) return helper;
  const found = [...path.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)\//g)].at(-1)?.[1];
  if (found !== undefined) return found;
  return Object.entries(DATA_FROM).find(([file]) => path.endsWith(file))?.[1] ?? null;
}

/**
 * A package's name, version and licence with its whole text.
 * @throws when there is no text: then it may not be shipped
 */
export function licenceOf(name, root = 'node_modules') {
  const folder = join(root, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(each));
  const whole = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  // A bundler also lists what it is made of itself; of that nothing is shipped.
  const [text = ''] = whole.split(/^# Licenses of bundled dependencies$/m).map((part) => part.trim());
  if (text === '')
    throw new Error(`${name} ${version} is bundled, and its package has no text of its licence`);
  return { name, version, license, text };
}

/** All licences as one file, by the packages' names. */
export function writtenLicences(own, names, root) {
  const parts = [...names].sort().map((name) => {
    const { version, license, text } = licenceOf(name, root);
    const notice = NOTICES[name] === undefined ? '' : `\n${NOTICES[name]}\n`;
    return `${LINE}\nPackage: ${name} ${version} (${license})\n\n${text}\n${notice}`;
  });
  return [`Lede\n\n${own.trim()}\n`, ...parts].join('\n');
}

/** The packages that a written file names. */
export const namedIn = (text) => [...text.matchAll(/^Package: (\S+) /gm)].map(([, name]) => name);

/** Puts the licences of everything that is really in the bundle beside it, with those an earlier build of it put there. */
export function bundledLicences() {
  return {
    name: 'lede:licences',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      const ids = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk'
          ? Object.entries(part.modules).flatMap(([id, { renderedLength }]) =>
              renderedLength > 0 ? [id] : [],
            )
          : [],
      );
      const file = join(dir, FILE);
      const before = existsSync(file) ? namedIn(readFileSync(file, 'utf8')) : [];
      const names = new Set([...before, ...ids.map(packageOf).filter((name) => name !== null)]);
      writeFileSync(file, writtenLicences(readFileSync('LICENSE', 'utf8'), names));
    },
  };
}

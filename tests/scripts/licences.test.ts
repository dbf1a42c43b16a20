import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { licenceOf, namedIn, packageOf, writtenLicences } from '../../scripts/parts/licences.mjs';

const root = mkdtempSync(join(tmpdir(), 'lede-licences-'));
afterAll(() => rmSync(root, { recursive: true }));

function aPackage(name: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, name, 'package.json'), JSON.stringify({ version: '1.2.3', license: 'MIT' }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, name, file), text);
}

describe('packageOf', () => {
  test.each([
    ['/home/x/lede/node_modules/preact/dist/preact.mjs', 'preact'],
    ['C:\\lede\\node_modules\\@scope\\name\\index.js?commonjs', '@scope/name'],
    ['/lede/node_modules/one/node_modules/two/index.js', 'two'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['/lede/src/core/address/tracking-parameters.ts', 'tidy-url'],
    ['/lede/src/core/address/public-suffixes.ts', 'tldts'],
    ['/lede/src/core/text/words.ts', null],
  ])('%s is of %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});

describe('licenceOf', () => {
  test('a package without the text of its licence stops the build', () => {
    aPackage('bare', { 'README.md': 'MIT' });
    aPackage('empty', { LICENSE: ' \n' });
    expect(() => licenceOf('bare', root)).toThrow('bare 1.2.3 is bundled');
    expect(() => licenceOf('empty', root)).toThrow('no text of its licence');
    expect(() => writtenLicences('own', ['bare'], root)).toThrow();
  });

  test('finds the text under the names it goes by', () => {
    aPackage('@scope/name', { 'LICENCE.txt': 'Do as you like.' });
    aPackage('bundler', { 'LICENSE.md': 'Mine.\n\n# Licenses of bundled dependencies\n\nOf others.' });
    expect(licenceOf('@scope/name', root).text).toBe('Do as you like.');
    expect(licenceOf('bundler', root).text).toBe('Mine.');
  });
});

describe('writtenLicences', () => {
  test('holds Lede’s own and the text of every package, and names them', () => {
    const names = [...Object.keys(packageJson.dependencies), 'tidy-url', 'tldts'];
    const text = writtenLicences(readFileSync('LICENSE', 'utf8'), names);
    expect(namedIn(text)).toEqual(names.sort());
    for (const name of names) expect(text).toContain(licenceOf(name).text);
    expect(text).toMatch(/^Lede\n\nMIT License/);
    // The list is under another licence than the package that it is taken from.
    expect(text).toMatch(/Public Suffix List.*Mozilla Public License 2\.0/);
  });
});

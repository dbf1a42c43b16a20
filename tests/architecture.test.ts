import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const FLOORS: Readonly<Record<string, number>> = {
  background: 4,
  tasks: 3,
  popup: 3,
  reader: 3,
  store: 2,
  messages: 2,
  ui: 2,
  content: 2,
  bundled: 2,
  platform: 1,
  core: 0,
};

/** Inside the core an import goes to an earlier room, or stays. */
const ROOMS = [
  'problem',
  'each-by-itself',
  'model',
  'text',
  'blocks',
  'feeds',
  'discovery',
  'outline',
  'refresh',
  'retention',
  'stories',
  'timeline',
  'summary',
  'edition',
  'backup',
];

/** What may be named from outside the project, and where. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  preact: ['ui', 'popup', 'reader'],
  'preact/hooks': ['reader'],
  idb: ['store'],
  'webextension-polyfill': ['platform'],
  htmlparser2: ['core'],
  entities: ['core'],
  'entities/decode': ['core'],
  'entities/escape': ['core'],
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && /\.tsx?$/.test(each.name) && !each.name.endsWith('.d.ts'))
    .map((each) => join(each.parentPath, each.name));

const floorOf = (path: string): string => path.split('/')[1] ?? '';
const roomOf = (path: string): string => (path.split('/')[2] ?? '').replace(/\.ts$/, '');

/** What a file names in imports, types left out where a package only lends them. */
const importsOf = (source: string): string[] =>
  [
    ...source.matchAll(
      /^\s*(?:import|export)\s(?!type\s[^;]*'webextension-polyfill')[^;]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map((found) => found[1] ?? found[2] ?? found[3] ?? '');

/** What is wrong with one import; null when nothing is. */
function offence(file: string, target: string): string | null {
  const from = floorOf(file);
  if (!target.startsWith('.')) {
    return PACKAGES[target]?.includes(from) ? null : `${file} imports ${target}`;
  }
  const path = normalize(join(dirname(file), target));
  if (!path.startsWith('src/'))
    return path.startsWith('_locales/') && from === 'platform' ? null : `${file} leaves src`;
  const to = floorOf(path);
  if (to === from) return from === 'core' ? climbs(file, path) : null;
  return (FLOORS[to] ?? 9) < (FLOORS[from] ?? 0) ? null : `${file} imports ${path}, which is not below it`;
}

const climbs = (file: string, path: string): string | null =>
  ROOMS.indexOf(roomOf(path)) <= ROOMS.indexOf(roomOf(file)) && ROOMS.includes(roomOf(path))
    ? null
    : `${file} imports ${path}, which comes after it`;

const files = filesIn('src');

describe('imports', () => {
  test('there are files to read, and each stands on a floor', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => FLOORS[floorOf(file)] === undefined)).toEqual([]);
  });

  test('go down, and packages are named only where they may be', () => {
    const offences = files.flatMap((file) =>
      importsOf(readFileSync(file, 'utf8')).map((target) => offence(file, target)),
    );
    expect(offences.filter((each) => each !== null)).toEqual([]);
  });

  test.each([
    ['src/core/edition/front.ts', '../../store/database'],
    ['src/core/model/edition.ts', '../stories/group'],
    ['src/store/database.ts', '../messages/wire'],
    ['src/ui/Icon.tsx', '../popup/popup-state'],
    ['src/store/database.ts', 'webextension-polyfill'],
    ['src/tasks/seed-bundled.ts', 'preact'],
  ])('the gate stops %s from importing %s', (file, target) => {
    expect(offence(file, target)).not.toBeNull();
  });

  test('the gate sees every way to import', () => {
    const source =
      "import { a } from './a';\nimport './b';\nexport { c } from './c';\nconst d = import('./d');";
    expect(importsOf(source)).toEqual(['./a', './b', './c', './d']);
  });
});

describe('the core', () => {
  const forbidden = /\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bcrypto\b|\bperformance\b/;

  test.each(files.filter((file) => floorOf(file) === 'core'))(
    '%s asks nobody for the time or for luck',
    (file) => {
      expect(readFileSync(file, 'utf8')).not.toMatch(forbidden);
    },
  );

  test('the gate knows the words', () => {
    for (const word of ['Date.now()', 'new Date()', 'Math.random()']) expect(word).toMatch(forbidden);
  });
});

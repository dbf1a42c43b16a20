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

/** Inside the core a room imports from these, and from itself: the arrows that ARCHITECTURE.md draws. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  problem: [],
  'each-by-itself': [],
  steps: [],
  model: ['problem'],
  text: ['model', 'problem'],
  address: ['text', 'model'],
  blocks: ['address', 'text', 'model', 'problem'],
  feeds: ['blocks', 'address', 'text', 'model', 'problem', 'each-by-itself'],
  extract: ['feeds', 'blocks', 'address', 'text', 'model'],
  outline: ['address', 'text', 'model', 'problem'],
  discovery: ['address', 'text', 'problem'],
  refresh: ['feeds', 'address', 'text', 'model', 'problem'],
  retention: ['model'],
  stories: ['feeds', 'blocks', 'address', 'text', 'model', 'steps'],
  timeline: ['stories', 'model'],
  summary: ['blocks', 'text', 'model'],
  edition: ['timeline', 'stories', 'summary', 'blocks', 'address', 'text', 'model', 'steps'],
  river: ['edition', 'stories', 'summary', 'blocks', 'text', 'model'],
  search: ['edition', 'stories', 'blocks', 'text', 'model', 'steps'],
  backup: ['feeds', 'blocks', 'address', 'text', 'model', 'problem'],
};

/** The stair of `core/stories`, from its foot; the files beside it stand above all of it. */
const STAIR = ['kinds', 'index', 'terms', 'similarity', 'clusters'];

/** What may be named from outside the project, and where. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  preact: ['ui', 'popup', 'reader'],
  'preact/hooks': ['reader'],
  idb: ['store'],
  'webextension-polyfill': ['platform'],
  ...Object.fromEntries(
    ['arabic', 'finnish', 'hungarian', 'romanian', 'russian', 'turkish', 'ukrainian'].map((language) => [
      `@orama/stemmers/${language}`,
      ['core'],
    ]),
  ),
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

function climbs(file: string, path: string): string | null {
  const [from, to] = [roomOf(file), roomOf(path)];
  const isAllowed = from === to ? !climbsStair(file, path) : (ARROWS[from]?.includes(to) ?? false);
  return isAllowed ? null : `${file} imports ${path}, which no arrow leads to`;
}

function climbsStair(file: string, path: string): boolean {
  if (roomOf(file) !== 'stories') return false;
  const stepOf = (each: string): number => {
    const step = STAIR.indexOf(each.split('/')[3] ?? '');
    return step < 0 ? STAIR.length : step;
  };
  return stepOf(path) > stepOf(file);
}

/** Files that import each other, straight or by way of others; types count like values. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const since = path.indexOf(file);
    if (since >= 0) {
      found.add([...path.slice(since), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const target of imports.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return [...found];
}

const files = filesIn('src');

/** The files of the project that each of them imports. */
const importsByFile = new Map(
  files.map((file) => [
    file,
    importsOf(readFileSync(file, 'utf8')).flatMap((target) => {
      const path = normalize(join(dirname(file), target));
      return files.find((each) => each === path || each.replace(/\.tsx?$/, '') === path) ?? [];
    }),
  ]),
);

/** Words of many languages, and what reads them: a page that is opened often would start slower by half for them. */
const OF_EDITIONS = [
  'src/core/address/public-suffixes',
  'src/core/extract/',
  'src/core/stories/clusters/',
  'src/core/stories/kinds/',
  'src/core/stories/similarity/',
  'src/core/stories/terms/',
  'src/core/summary/asides/',
  'src/core/text/stems',
];

/** All that is loaded with a file: what it imports and is not only a type. */
function broughtBy(entry: string): readonly string[] {
  const brought = new Set([entry]);
  for (const file of brought) {
    const values = readFileSync(file, 'utf8').replace(
      /^(?:import|export) (?:type [^;]*|\{(?:\s*type \w+,?)*\s*\}) from '[^']+';$/gm,
      '',
    );
    for (const target of importsOf(values)) {
      const path = normalize(join(dirname(file), target));
      const found = files.find((each) => each === path || each.replace(/\.tsx?$/, '') === path);
      if (found !== undefined) brought.add(found);
    }
  }
  return [...brought];
}

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

  test('lead in no circle, types among them', () => {
    expect([...importsByFile.values()].flat().length).toBeGreaterThan(1_000);
    expect(circlesIn(importsByFile)).toEqual([]);
  });

  test.each(['src/reader/main.tsx', 'src/reader/settings/main.tsx'])(
    '%s brings along nothing that only making editions needs',
    (page) => {
      const brought = broughtBy(page);
      expect(brought.length).toBeGreaterThan(100);
      expect(brought.filter((file) => OF_EDITIONS.some((path) => file.startsWith(path)))).toEqual([]);
    },
  );

  test('the gate finds a circle of two files and of three', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['a', 'c']],
      ['c', ['d']],
      ['d', ['b']],
    ]);
    expect(circlesIn(imports)).toEqual(['a → b → a', 'b → c → d → b']);
    expect(
      circlesIn(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
    ).toEqual([]);
  });

  test.each([
    ['src/core/edition/front.ts', '../../store/database'],
    ['src/core/model/edition.ts', '../stories/group'],
    ['src/core/stories/group-reports.ts', '../outline/parse-outline'],
    ['src/core/retention/reckon-now.ts', '../refresh/next-due'],
    ['src/core/stories/terms/weigh-terms.ts', '../similarity/time-proximity'],
    ['src/core/stories/clusters/bisect.ts', '../add-reports'],
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

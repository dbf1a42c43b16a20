import { command, tests } from './steps.mjs';

const MINUTE = 60_000;

/** The fast part: nothing here needs a browser or a build. */
export const fastChecks = [
  ['formatting and lint', command('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.'])],
  ['types', command('typescript/bin/tsc', ['-p', 'tsconfig.json'])],
  ['types of the pure core', command('typescript/bin/tsc', ['-p', 'src/core/tsconfig.json'])],
  ['types of the tests', command('typescript/bin/tsc', ['-p', 'tests/tsconfig.json'])],
  ['dead code', command('knip/bin/knip.js', ['--no-progress'])],
  ['dead code in what ships', command('knip/bin/knip.js', ['--no-progress', '--production'])],
  ['unit tests', tests('unit', { limitMs: 18 * MINUTE })],
];

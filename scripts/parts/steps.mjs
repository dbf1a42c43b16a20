import { readFileSync, rmSync } from 'node:fs';
import { run, seconds } from './run.mjs';

/** Counts what passed and failed over all steps; tests one by one, everything else as one. */
export function createTally() {
  let passed = 0;
  let failed = 0;
  return {
    /** Runs one step and says how it went. @returns whether it passed */
    async step(name, work) {
      console.log(`\n── ${name}`);
      const start = Date.now();
      const { passed: good, failed: bad } = await work();
      passed += good;
      failed += bad;
      console.log(`${bad === 0 ? 'ok' : 'FAILED'}: ${name}, ${seconds(start)}`);
      return bad === 0;
    },
    /** The closing line, alone on its line, and the exit code. */
    close() {
      console.log(`\n${passed} passed, ${failed} failed`);
      return failed === 0 && passed > 0 ? 0 : 1;
    },
  };
}

/** A step that is one command, and counts as one. */
export const command = (file, args, options) => async () => {
  const code = await run('node', [`node_modules/${file}`, ...args], options);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** A step that is a function giving true or false, and counts as one. */
export const check = (work) => async () =>
  (await work()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** The projects of the tests whose names begin so; every test in them counts. */
export const tests = (project, options) => async () => {
  const report = `out/tests-${project}.json`;
  rmSync(report, { force: true });
  const code = await run(
    'node',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}*`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { ...options, env: { NO_COLOR: '1', FORCE_COLOR: '0', ...options?.env } },
  );
  return countIn(report, code);
};

function countIn(report, code) {
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
    // A test that was skipped was not passed; a run that broke off has failed even if every test in it passed.
    const failed = numTotalTests - numPassedTests;
    return {
      passed: numPassedTests,
      failed: failed === 0 && (code !== 0 || numTotalTests === 0) ? 1 : failed,
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

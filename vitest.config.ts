import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first: what is begun last is short, and no worker waits for another's end. */
const LONGEST = [
  'tests/core/eight-megabytes.test.ts',
  'tests/core/growth.test.ts',
  'tests/tasks/faults.test.ts',
  'tests/e2e/killed-refresh.e2e.ts',
  'tests/e2e/backups.e2e.ts',
  'tests/e2e/three-days.e2e.ts',
  'tests/e2e/clock-jumps.e2e.ts',
  'tests/e2e/damage.e2e.ts',
  'tests/e2e/following.e2e.ts',
  'tests/e2e/hostile.e2e.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((file) => moduleId.endsWith(`/${file}`));
      return place === -1 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

/**
 * They compare times that a browser's page tells, which are those of the clock on the wall: another browser beside it
 * would be part of them.
 */
const ALONE = ['tests/e2e/growth.e2e.ts'];

/** Longer than a test is patient with anything in it: what is slow on a busy machine is no fault. */
const endToEnd = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          setupFiles: ['tests/support/set-up-browser.ts'],
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
          // A unit test takes moments; the room is for a machine that is busy with something else.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          ...endToEnd,
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          exclude: ALONE,
          // Each has a browser, profile, servers and ports of its own, and mostly waits; three would wait for each other.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...endToEnd,
          name: 'e2e-alone',
          include: ALONE,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { libraryOf, snapshotsAt } from '../scripts/compose/read-feeds';
import { caseTable, type Expected } from './support/case-table';
import { NOW, shownAt } from './support/shown-editions';
import { siblings } from './support/siblings';

/** Cases that are right, of the shared ones and of the own; only ever raised. */
const FLOOR = 36;
const OWN_FLOOR = 314;

/** Where the cases lie that are shared; never part of the project. */
const casesFolder = (): string => process.env.LEDE_CASES ?? '../shared/cases/2026-11-30';

/**
 * Whether what readers' feeds do is shown as an editor would want it: each case is read, taken in, grouped and composed
 * by the calls that the background makes, over several days where days matter.
 */
export async function run(): Promise<boolean> {
  const shared = await sharedCasesHold();
  const own = await judged(siblings);
  console.log(`\n${own} of ${siblings.length} own siblings are right; the floor is ${OWN_FLOOR}.`);
  return shared && own >= OWN_FLOOR;
}

async function sharedCasesHold(): Promise<boolean> {
  const folder = casesFolder();
  if (!existsSync(folder)) {
    console.log(`Skipped: there are no cases in ${folder}.`);
    return true;
  }
  const right = await judged(
    caseTable.map((one) => ({ name: one.name, faults: () => faultsOf(folder, one) })),
  );
  console.log(`\n${right} of ${caseTable.length} cases are right; the floor is ${FLOOR}.\n`);
  return right >= FLOOR;
}

/** Prints each that is wrong with what was seen. @returns how many are right */
async function judged(cases: typeof siblings): Promise<number> {
  let right = 0;
  for (const { name, faults } of cases) {
    const found = await foundBy(faults);
    if (found.length === 0) right += 1;
    else console.log([name, ...found.map((fault) => `  ${fault}`)].join('\n'));
  }
  return right;
}

/** A case that cannot be run is wrong, and says why. */
async function foundBy(faults: (typeof siblings)[number]['faults']): Promise<readonly string[]> {
  try {
    return await faults();
  } catch (error) {
    return [String(error)];
  }
}

function faultsOf(folder: string, { files, instants, expects }: Expected): readonly string[] {
  const library = libraryOf(snapshotsAt(files.map((file) => join(folder, file))), NOW);
  return expects(shownAt(library, instants));
}

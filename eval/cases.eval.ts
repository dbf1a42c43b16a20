import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { libraryOf, snapshotsAt } from '../scripts/compose/read-feeds';
import { type Replayed, replay } from '../scripts/compose/replay';
import { frontOf } from '../src/core/edition/front';
import { caseTable, type Expected } from './support/case-table';
import type { Shown } from './support/expectations';

/** Cases that are right; only ever raised. */
const FLOOR = 35;
const NOW = Date.UTC(2026, 10, 30, 7);

/** Where the cases lie that are shared; never part of the project. */
const casesFolder = (): string => process.env.LEDE_CASES ?? '../shared/cases/2026-11-30';

/**
 * Whether what readers' feeds do is shown as an editor would want it: each case is read, taken in, grouped and composed
 * by the calls that the background makes, over several days where days matter.
 */
export async function run(): Promise<boolean> {
  const folder = casesFolder();
  if (!existsSync(folder)) {
    console.log(`Skipped: there are no cases in ${folder}.`);
    return true;
  }
  const wrong = caseTable.flatMap((one) => {
    const found = faultsOf(folder, one);
    return found.length === 0 ? [] : [{ name: one.name, found }];
  });
  for (const { name, found } of wrong)
    console.log(`${name}\n${found.map((fault) => `  ${fault}`).join('\n')}`);
  const right = caseTable.length - wrong.length;
  console.log(`\n${right} of ${caseTable.length} cases are right; the floor is ${FLOOR}.`);
  return right >= FLOOR;
}

function faultsOf(folder: string, { files, instants, expects }: Expected): readonly string[] {
  try {
    const library = libraryOf(snapshotsAt(files.map((file) => join(folder, file))), NOW);
    const editions = replay(library, instants ?? [NOW], { kind: 'stories', count: 60 });
    return expects(editions.map(shownIn));
  } catch (error) {
    return [String(error)];
  }
}

/** What a reader sees of an edition. */
function shownIn({ composed }: Replayed): Shown {
  if (composed.kind !== 'edition') return { stories: [], summary: '' };
  const { edition, articles } = composed;
  const front = frontOf(edition, articles);
  const sentences = [front.lead, ...front.related].map(({ sentences: all }) =>
    all.map(({ text }) => text).join(' '),
  );
  return {
    stories: [edition.lead, ...edition.related].map(({ headline, coverage }, place) => ({
      title: headline.title,
      outlet: headline.outlet ?? '',
      outlets: coverage.length + 1,
      publishedAt: headline.publishedAt,
      summary: sentences[place] ?? '',
    })),
    summary: sentences.join(' '),
  };
}

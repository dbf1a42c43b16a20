import type { BackupFault, BackupList, BackupThings } from '../../src/core/backup/backup';
import { createGatherer } from '../../src/core/backup/gather-pieces';
import { readThings } from '../../src/core/backup/read-things';
import { joinedFaults } from '../../src/core/backup/restore-report';
import { createSurveyor } from '../../src/core/backup/survey';
import { ok, type Result } from '../../src/core/problem';

/** What a backup holds, by list; lists that are left out are empty. */
export type Contents = { readonly [List in BackupList]?: readonly BackupThings[List][] };

/** A document read as the product reads it, cut into chunks of a length. */
export function readWhole(
  document: string,
  chunk = 1000,
): Result<{
  readonly contents: Contents;
  readonly faults: readonly BackupFault[];
  readonly isWhole: boolean;
}> {
  const chunks = Array.from({ length: Math.ceil(document.length / chunk) }, (_each, at) =>
    document.slice(at * chunk, (at + 1) * chunk),
  );
  const surveyor = createSurveyor();
  for (const each of chunks) if (!surveyor.read(each)) break;
  const survey = surveyor.surveyed();
  if (!survey.ok) return survey;
  const contents: Record<string, unknown[]> = {};
  let faults: readonly BackupFault[] = [];
  let isWhole = true;
  for (const passage of survey.value.passages) {
    const gatherer = createGatherer(passage);
    const pieces = chunks.flatMap((each) => gatherer.read(each).pieces);
    const end = gatherer.end();
    for (const piece of [...pieces, ...end.pieces]) {
      const read = readThings(piece);
      const list = contents[read.list] ?? [];
      for (const thing of read.things) list.push(thing);
      contents[read.list] = list;
      faults = joinedFaults(faults, read.faults);
    }
    faults = joinedFaults(faults, end.faults);
    isWhole &&= end.isWhole;
  }
  return ok({ contents, faults, isWhole });
}

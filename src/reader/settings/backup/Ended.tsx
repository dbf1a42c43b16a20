import type { BackupFault, BackupList } from '../../../core/backup/backup';
import { say, sayCount } from '../../../platform/text';
import type { Restored } from './restore-file';

/** How a restore ended, and of which file. */
export type End = Restored & { readonly name: string };

/** What came back, and what could not and why. */
export function Ended({ end: { name, report, ended } }: { end: End }) {
  const parts = COUNTED.filter(([list]) => report.added[list] > 0).map(([list, key]) =>
    sayCount(key, report.added[list]),
  );
  if (report.added.settings > 0) parts.push(say('restoredSettings'));
  return (
    <>
      <p>
        <b>{say(parts.length === 0 ? NOTHING[ended] : SOMETHING[ended], name)}</b>
      </p>
      {parts.length === 0 ? null : (
        <ul>
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      {ended === 'cut-short' ? <p>{say('restoreCutShort', name)}</p> : null}
      {report.faults.length === 0 ? null : <Faults faults={report.faults} />}
    </>
  );
}

const SOMETHING = { whole: 'restored', 'cut-short': 'restored', stopped: 'restoreStopped' } as const;
const NOTHING = {
  whole: 'restoredNothing',
  'cut-short': 'restoredNothing',
  stopped: 'restoreStoppedEmpty',
} as const;

/** What the reader knows by name; articles and notes come with their editions. */
const COUNTED = [
  ['feeds', 'restoredFeeds'],
  ['readings', 'restoredReadings'],
  ['saved', 'restoredSaved'],
  ['kept', 'restoredKept'],
  ['mutes', 'restoredMutes'],
  ['bonds', 'restoredBonds'],
  ['followed', 'restoredFollowed'],
  ['pages', 'restoredPages'],
  ['editions', 'restoredEditions'],
] as const satisfies readonly (readonly [BackupList, string])[];

const FAULTS_NAMED = 20;

function Faults({ faults }: { faults: readonly BackupFault[] }) {
  return (
    <>
      <p>{sayCount('leftOut', faults.length)}</p>
      <ul class="reasons">
        {faults.slice(0, FAULTS_NAMED).map(({ path, expected }) => (
          <li key={path}>{say('faultExpected', path, expected)}</li>
        ))}
        {faults.length > FAULTS_NAMED ? <li>{sayCount('andMore', faults.length - FAULTS_NAMED)}</li> : null}
      </ul>
    </>
  );
}

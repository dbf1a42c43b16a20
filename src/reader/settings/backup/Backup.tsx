import { useState } from 'preact/hooks';
import type { BackupFault } from '../../../core/backup/backup';
import type { RestoreReport } from '../../../core/backup/restore-report';
import type { ProblemCode, Result } from '../../../core/problem';
import { type MessageKey, say, sayCount } from '../../../platform/text';
import { ChooseFile } from '../feeds/ChooseFile';

export type BackupCalls = {
  /** The whole backup, as the text of a file. */
  everything(): Promise<Result<string>>;
  restore(text: string): Promise<Result<RestoreReport>>;
  saveFile(name: string, type: string, text: string): void;
};

type Step =
  | { readonly at: 'rest' }
  | { readonly at: 'restoring' }
  | { readonly at: 'problem'; readonly sentence: string }
  | { readonly at: 'restored'; readonly name: string; readonly report: RestoreReport };

/** Everything as one file, and back. */
export function Backup({ calls }: { calls: BackupCalls }) {
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const keep = async (): Promise<void> => {
    const day = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
    const everything = await calls.everything();
    if (everything.ok) calls.saveFile(`lede-${day}.json`, 'application/json', everything.value);
    else setStep({ at: 'problem', sentence: say(sentenceOf(everything.problem.code), '') });
  };
  const restore = async (file: File): Promise<void> => {
    setStep({ at: 'restoring' });
    const reply = await calls.restore(await file.text());
    if (reply.ok) setStep({ at: 'restored', name: file.name, report: reply.value });
    else setStep({ at: 'problem', sentence: say(sentenceOf(reply.problem.code), file.name) });
  };
  return (
    <div id="backup">
      <div class="across buttons">
        <button type="button" class="button" onClick={() => void keep()}>
          {say('exportEverything')}
        </button>
        <ChooseFile
          name={say('restoreFromFile')}
          accept=".json,application/json"
          chosen={(file) => void restore(file)}
        />
      </div>
      <div role="status">
        {step.at === 'restoring' ? say('restoring') : null}
        {step.at === 'problem' ? <b>{step.sentence}</b> : null}
        {step.at === 'restored' ? <Report name={step.name} report={step.report} /> : null}
      </div>
    </div>
  );
}

const SENTENCES: Partial<Record<ProblemCode, MessageKey>> = {
  'backup-too-new': 'backupTooNew',
  'storage-full': 'troubleFull',
  'storage-unavailable': 'troubleStorage',
};

const sentenceOf = (code: ProblemCode): MessageKey => SENTENCES[code] ?? 'noBackup';

const FAULTS_NAMED = 20;

function Report({ name, report }: { name: string; report: RestoreReport }) {
  const parts = [
    report.feeds > 0 ? sayCount('restoredFeeds', report.feeds) : '',
    report.readings > 0 ? sayCount('restoredReadings', report.readings) : '',
    report.saved > 0 ? sayCount('restoredSaved', report.saved) : '',
    report.kept > 0 ? sayCount('restoredKept', report.kept) : '',
    report.editions > 0 ? sayCount('restoredEditions', report.editions) : '',
  ].filter((part) => part !== '');
  return (
    <>
      {parts.length === 0 ? (
        <p>
          <b>{say('restoredNothing', name)}</b>
        </p>
      ) : (
        <>
          <p>
            <b>{say('restored', name)}</b>
          </p>
          <ul>
            {parts.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </>
      )}
      {report.faults.length === 0 ? null : <Faults faults={report.faults} />}
    </>
  );
}

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

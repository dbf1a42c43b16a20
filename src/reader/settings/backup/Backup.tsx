import { useRef, useState } from 'preact/hooks';
import type { BackupFile } from '../../../core/backup/restore-report';
import type { ProblemCode } from '../../../core/problem';
import { type MessageKey, say } from '../../../platform/text';
import { ChooseFile } from '../feeds/ChooseFile';
import { sizeWords } from '../privacy/request-words';
import type { BackupCalls } from './backup-calls';
import { type End, Ended } from './Ended';

type BackupProps = {
  readonly calls: BackupCalls;
  /** The file of a restore that began and did not end; null when there is none. */
  readonly interrupted: BackupFile | null;
};

type Step =
  | { readonly at: 'rest' }
  | { readonly at: 'work'; readonly sentence: string }
  | { readonly at: 'said'; readonly sentence: string }
  | { readonly at: 'restored'; readonly end: End };

/** Everything as one file, and back. */
export function Backup({ calls, interrupted }: BackupProps) {
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const [percent, setPercent] = useState(0);
  const stopping = useRef(new AbortController());
  const first = useRef<HTMLButtonElement>(null);

  const work = async (sentence: string, done: () => Promise<Step>): Promise<void> => {
    stopping.current = new AbortController();
    setPercent(0);
    setStep({ at: 'work', sentence });
    setStep(await done());
  };
  const told = (share: number): void => setPercent(Math.floor(share * 100));

  const keep = (): Promise<void> =>
    work(say('writingBackup'), async () => {
      const name = `lede-${new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)}.json.gz`;
      const written = await calls.write(told, stopping.current.signal);
      if (!written.ok) return said(say(sentenceOf(written.problem.code), name));
      if (written.value === null) return said(say('writingStopped'));
      calls.saveFile(name, written.value);
      return said(say('backupWritten', name, sizeWords(written.value.size)));
    });
  const restore = (file: File): Promise<void> =>
    work(say('restoringFile', file.name), async () => {
      const reply = await calls.restore(file, told, stopping.current.signal);
      if (!reply.ok) return said(say(sentenceOf(reply.problem.code), file.name));
      return { at: 'restored', end: { name: file.name, ...reply.value } };
    });
  const leave = async ({ name }: BackupFile): Promise<void> => {
    const reply = await calls.endRestore();
    if (reply.ok) setStep({ at: 'restored', end: { name, report: reply.value, ended: 'stopped' } });
    else setStep(said(say(sentenceOf(reply.problem.code), name)));
    // The button goes with what it was about.
    first.current?.focus();
  };

  const isWorking = step.at === 'work';
  return (
    <div id="backup">
      {isWorking ? (
        <div class="across buttons">
          <progress value={percent} max={100} aria-label={step.sentence} />
          <button type="button" class="button" onClick={() => stopping.current.abort()}>
            {say('stopWork')}
          </button>
        </div>
      ) : (
        <div class="across buttons">
          <button type="button" class="button" ref={first} onClick={() => void keep()}>
            {say('exportEverything')}
          </button>
          <ChooseFile
            name={say('restoreFromFile')}
            accept=".gz,.json,application/gzip,application/json"
            chosen={(file) => void restore(file)}
          />
        </div>
      )}
      {interrupted === null || isWorking ? null : (
        <p>
          {say('restoreInterrupted', interrupted.name)}{' '}
          <button type="button" class="button" onClick={() => void leave(interrupted)}>
            {say('leaveRestore')}
          </button>
        </p>
      )}
      <div role="status">
        {isWorking ? step.sentence : null}
        {step.at === 'said' ? <b>{step.sentence}</b> : null}
        {step.at === 'restored' ? <Ended end={step.end} /> : null}
      </div>
    </div>
  );
}

const said = (sentence: string): Step => ({ at: 'said', sentence });

const SENTENCES: Partial<Record<ProblemCode, MessageKey>> = {
  'backup-not-recognised': 'noBackup',
  'backup-too-new': 'backupTooNew',
  'file-unreadable': 'fileUnreadable',
  'restore-running': 'restoreRunning',
  'storage-full': 'troubleFull',
};

const sentenceOf = (code: ProblemCode): MessageKey => SENTENCES[code] ?? 'troubleStorage';

import { useState } from 'preact/hooks';
import type { Result } from '../../core/problem';
import { say, sayCount } from '../../platform/text';
import type { ReplacedStore, SelfCheck } from '../../store/schema';
import { fullDate } from '../../ui/dates';

export type StoreHealthProps = {
  /** Of the last time that everything was read back; null before the first. */
  readonly selfCheck: SelfCheck | null;
  /** A damaged store that is still there; null where there is none. */
  readonly replaced: ReplacedStore | null;
  readonly calls: StoreCalls;
};

export type StoreCalls = {
  check(): Promise<Result<void>>;
  letGo(): Promise<Result<void>>;
};

/** Whether everything that is stored can be read, and what was found the last time. */
export function StoreHealth({ selfCheck, replaced, calls }: StoreHealthProps) {
  const [isChecking, setChecking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const asked = async (call: () => Promise<Result<void>>): Promise<void> => {
    setChecking(true);
    const { ok } = await call();
    setFailed(!ok);
    setChecking(false);
  };
  return (
    <>
      <p class="row">
        <button
          type="button"
          class="button"
          disabled={isChecking}
          onClick={() => void asked(() => calls.check())}
        >
          {say(isChecking ? 'selfCheckNow' : 'selfCheck')}
        </button>
      </p>
      <p role="status">
        {hasFailed ? <b>{say('troubleStorage')}</b> : selfCheck === null ? '' : wordsOfCheck(selfCheck)}
      </p>
      {replaced === null ? null : (
        <p>
          {say('storeReplaced')} {replaced.name === null ? '' : say('damagedKept', fullDate(replaced.at))}{' '}
          <button type="button" class="quiet" onClick={() => void asked(() => calls.letGo())}>
            {say(replaced.name === null ? 'done' : 'letGoOfStore')}
          </button>
        </p>
      )}
    </>
  );
}

/** In one sentence, and a second where something was put right. */
function wordsOfCheck({ at, read, mended, faults }: SelfCheck): string {
  const things = Object.values(read).reduce((sum, count) => sum + count, 0);
  if (things === 0) return '';
  const found =
    faults.length === 0
      ? sayCount('selfCheckGood', things, fullDate(at))
      : sayCount('selfCheckFaults', faults.length, faults.join(', '), fullDate(at));
  return mended === 0 ? found : `${found} ${sayCount('selfCheckMended', mended)}`;
}

import { useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/problem';
import { type MessageKey, say } from '../../platform/text';
import type { ReplacedStore, SelfCheck } from '../../store/schema';
import { replacedWords } from '../../ui/replaced-words';
import { wordsOfCheck } from './check-words';

export type StoreHealthProps = {
  /** Of the last time that everything was read back; null before the first. */
  readonly selfCheck: SelfCheck | null;
  /** A damaged store that is still there; null where there is none. */
  readonly replaced: ReplacedStore | null;
  readonly now: number;
  readonly calls: StoreCalls;
};

export type StoreCalls = {
  check(): Promise<Result<void>>;
  letGo(): Promise<Result<void>>;
};

/** Whether everything that is stored can be read, and what was found the last time. */
export function StoreHealth({ selfCheck, replaced, now, calls }: StoreHealthProps) {
  const [isChecking, setChecking] = useState(false);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const check = async (): Promise<void> => {
    // It stays enabled: a button that is disabled under the reader's hand loses their place.
    if (isChecking) return;
    setChecking(true);
    const reply = await calls.check();
    const isFull = !reply.ok && reply.problem.code === 'storage-full';
    setFailure(reply.ok ? null : isFull ? 'storeRefused' : 'selfCheckFailed');
    setChecking(false);
  };
  const letGo = async (): Promise<void> => {
    const { ok } = await calls.letGo();
    setFailure(ok ? null : 'notStored');
    // The other button goes with what it stood for, or becomes another.
    button.current?.focus();
  };
  return (
    <>
      <p class="row">
        <button
          type="button"
          class="button"
          aria-disabled={isChecking}
          ref={button}
          onClick={() => void check()}
        >
          {say('selfCheck')}
        </button>
      </p>
      <p role="status">
        {isChecking ? say('selfCheckNow') : null}
        {isChecking || failure === null ? null : <b>{say(failure)}</b>}
        {isChecking || failure !== null || selfCheck === null ? null : wordsOfCheck(selfCheck, now)}
      </p>
      {replaced === null ? null : <Replaced replaced={replaced} now={now} letGo={() => void letGo()} />}
    </>
  );
}

type ReplacedProps = {
  readonly replaced: ReplacedStore;
  readonly now: number;
  readonly letGo: () => void;
};

function Replaced({ replaced, now, letGo }: ReplacedProps) {
  const isThere = replaced.name !== null;
  const isToGo = isThere && !replaced.isStuck;
  return (
    <p>
      <b>{say('storeReplaced')}</b> {replacedWords(replaced, now)}{' '}
      {isThere ? say(isToGo ? 'damagedKept' : 'damagedStuck') : ''}{' '}
      <button type="button" class="quiet" onClick={letGo}>
        {say(isToGo ? 'letGoOfStore' : 'done')}
      </button>
    </p>
  );
}

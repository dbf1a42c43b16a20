import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../platform/text';
import { SETTINGS } from '../../ui/addresses';
import { Icon } from '../../ui/Icon';
import { KeysList } from '../../ui/KeysList';
import { MoreKeys } from '../../ui/MoreKeys';

/** The list of keys over a reader page. Closed by itself, it gives the focus back to where it was. */
export function KeysDialog({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="hand" ref={dialog} aria-labelledby="keys-over" onClose={close}>
      <header>
        <h2 id="keys-over">{say('keyboard')}</h2>
        <button
          type="button"
          class="tool"
          aria-label={say('close')}
          title={say('close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="stop" />
        </button>
      </header>
      <KeysList last="close" />
      <MoreKeys />
      <p class="hint">
        {say('keysCanBeTurnedOff')}{' '}
        <a class="quiet" href={`${SETTINGS}#keyboard`}>
          {say('keysSettings')}
        </a>
        .
      </p>
    </dialog>
  );
}

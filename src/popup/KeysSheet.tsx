import { say } from '../platform/text';
import { SETTINGS } from '../ui/addresses';
import { Icon } from '../ui/Icon';
import { KeysList } from '../ui/KeysList';

export function KeysSheet() {
  return (
    <dialog class="sheet" open aria-labelledby="keys">
      <header>
        <h2 id="keys">{say('keyboard')}</h2>
        <button type="button" class="tool" data-do="close" aria-label={say('close')} title={say('close')}>
          <Icon name="stop" />
        </button>
      </header>
      <KeysList last="close" />
      <p class="hint">
        {say('keysCanBeTurnedOff')}{' '}
        <a class="quiet" data-place={`${SETTINGS}#keyboard`} href={`${SETTINGS}#keyboard`}>
          {say('keysSettings')}
        </a>
        .
      </p>
    </dialog>
  );
}

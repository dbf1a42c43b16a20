import type { Settings } from '../../core/model/settings';
import { say } from '../../platform/text';
import { KeysList } from '../../ui/KeysList';
import { MoreKeys } from '../../ui/MoreKeys';
import { Part } from './Part';

type KeyboardProps = {
  readonly settings: Settings;
  readonly change: (changed: Partial<Settings>) => void;
};

export function Keyboard({ settings, change }: KeyboardProps) {
  return (
    <Part id="keyboard" title={say('keyboard')} text={say('keyboardText')}>
      <KeysList last="help" />
      <MoreKeys />
      <label class="check">
        <input
          type="checkbox"
          checked={settings.singleKeys}
          onChange={() => change({ singleKeys: !settings.singleKeys })}
        />{' '}
        {say('useSingleKeys')}
      </label>
    </Part>
  );
}

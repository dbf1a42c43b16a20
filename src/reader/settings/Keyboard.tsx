import type { Settings } from '../../core/model/settings';
import { say } from '../../platform/text';
import { KeysList } from '../../ui/KeysList';
import { Part } from './Part';

type KeyboardProps = {
  readonly settings: Settings;
  readonly change: (changed: Partial<Settings>) => void;
};

/** Those of the reader alone. */
function MoreKeys() {
  const keys = [
    [say('everything'), 'e'],
    [say('keyMark'), 'm'],
    [say('keyMarkAbove'), 'Shift+M'],
    [say('keyPage'), say('keySpace')],
    [say('undo'), 'z'],
  ] as const;
  return (
    <dl class="keys">
      {keys.map(([name, key]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <kbd>{key}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}

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

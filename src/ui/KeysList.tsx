import { say } from '../platform/text';

/** The list of keys, as the sheet of the popup and the settings show it. */
export function KeysList({ last }: { last: 'close' | 'help' }) {
  const or = say('keyOr');
  return (
    <dl class="keys">
      <Key name={say('keyNext')} keys={['j', '↓']} or={or} />
      <Key name={say('keyPrevious')} keys={['k', '↑']} or={or} />
      <Key name={say('keyOpen')} keys={['Enter']} or={or} />
      <Key name={say('keyOpenBehind')} keys={['o']} or={or} />
      <Key name={say('keySave')} keys={['s']} or={or} />
      <Key name={say('refresh')} keys={['r']} or={or} />
      <Key name={say('keySearch')} keys={['/']} or={or} />
      {last === 'help' ? (
        <Key name={say('keyHelp')} keys={['?']} or={or} />
      ) : (
        <Key name={say('keyClose')} keys={['Esc']} or={or} />
      )}
    </dl>
  );
}

function Key({ name, keys, or }: { name: string; keys: readonly [string, string?]; or: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <kbd>{keys[0]}</kbd>
        {keys[1] === undefined ? null : [` ${or} `, <kbd key="2">{keys[1]}</kbd>]}
      </dd>
    </div>
  );
}

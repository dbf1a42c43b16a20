import { say } from '../platform/text';

/** Keys of the reader alone, below those that every page knows. */
export function MoreKeys() {
  const keys = [
    [say('keyMark'), 'm'],
    [say('keyMarkAbove'), 'Shift+M'],
    [say('keyOptions'), '.'],
    [say('keyPage'), say('keySpace')],
    [say('keyNextArticle'), 'n'],
    [say('keyPreviousArticle'), 'p'],
    [say('frontPage'), 'g'],
    [say('everything'), 'e'],
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

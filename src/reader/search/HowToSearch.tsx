import { say } from '../../platform/text';

/** What may be written into the field, by examples. */
export function HowToSearch() {
  const examples: readonly (readonly [string, string])[] = [
    ['train', say('searchHowWord')],
    ['"night train"', say('searchHowPhrase')],
    ['feed:guardian', say('searchHowFeed')],
    ['after:2026-11 before:2026-11-15', say('searchHowDates')],
    ['is:unread  is:read  is:saved  is:hidden', say('searchHowMarks')],
  ];
  return (
    <dl class="how">
      {examples.map(([example, meaning]) => (
        <div key={example}>
          <dt>
            <code dir="ltr">{example}</code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { Headline } from '../../core/model/edition';
import { say } from '../../platform/text';
import { Icon } from '../../ui/Icon';

/** Opens what can be done with a headline beside reading and saving it. */
export function HandTool({ headline: { entryId, title } }: { headline: Headline }) {
  return (
    <button
      type="button"
      class="tool"
      data-do="hand"
      data-of={entryId}
      aria-haspopup="dialog"
      aria-label={say('whatToDo', title)}
      title={say('whatToDo', title)}
    >
      <Icon name="hand" />
    </button>
  );
}

import type { EntryId } from '../core/model/ids';
import { say } from '../platform/text';
import { Icon } from './Icon';

type SaveToolProps = {
  readonly entryId: EntryId;
  readonly title: string;
  readonly saved: boolean;
  /** Rows leave their tool out of the tab order, so that Tab goes from headline to headline. */
  readonly inRow?: boolean;
};

export function SaveTool({ entryId, title, saved, inRow }: SaveToolProps) {
  return (
    <button
      type="button"
      class="tool"
      data-do="save"
      data-of={entryId}
      tabindex={inRow ? -1 : undefined}
      aria-pressed={`${saved}`}
      aria-label={say('save', title)}
      title={say('save', title)}
    >
      <Icon name="save" />
    </button>
  );
}

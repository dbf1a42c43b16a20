import type { Headline } from '../../core/model/edition';
import { say } from '../../platform/text';
import { Icon } from '../../ui/Icon';
import { SaveTool } from '../../ui/SaveTool';
import { HandTool } from '../hand/HandTool';
import type { Marks } from '../library';

/** What can be done with an entry: mark it as read or unread, save it, take it in hand. */
export function RowTools({ headline, marks }: { headline: Headline; marks: Marks }) {
  const { entryId, title } = headline;
  const isRead = marks.read.has(entryId);
  return (
    <div class="hand-tools">
      <button
        type="button"
        class="tool toggle-read"
        data-do="read"
        data-of={entryId}
        aria-pressed={isRead ? 'true' : 'false'}
        aria-label={say(isRead ? 'markAsUnread' : 'markAsRead', title)}
        title={say(isRead ? 'markAsUnread' : 'markAsRead', title)}
      >
        <Icon name={isRead ? 'read' : 'unread'} />
      </button>
      <SaveTool entryId={entryId} title={title} saved={marks.saved.has(entryId)} />
      <HandTool headline={headline} />
    </div>
  );
}

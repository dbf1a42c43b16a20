import type { FrontMoved } from '../core/edition/front';
import { say } from '../platform/text';
import { sinceMoment } from '../ui/moments';

/** What is new in a story that an earlier edition showed: “New since Thursday: …”. */
export function MovedLine({ moved }: { moved: FrontMoved }) {
  return (
    <span class="moved" dir="auto">
      <b>{say('movedSince', sinceMoment(moved.since, Date.now()))}</b> {moved.text}
    </span>
  );
}

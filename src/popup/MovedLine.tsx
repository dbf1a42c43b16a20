import type { FrontMoved } from '../core/edition/front';
import { say } from '../platform/text';
import { sinceMoment } from '../ui/moments';
import { setIn } from '../ui/set-in';

/** What is new in a story that an earlier edition showed: “New since Thursday: …”. */
export function MovedLine({ moved, language }: { moved: FrontMoved; language: string | null | undefined }) {
  return (
    <span class="moved" {...setIn(language)}>
      <b>{say('movedSince', sinceMoment(moved.since, Date.now()))}</b> {moved.text}
    </span>
  );
}

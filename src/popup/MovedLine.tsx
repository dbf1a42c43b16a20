import type { FrontStory } from '../core/edition/front';
import { say } from '../platform/text';
import { sinceMoment } from '../ui/moments';
import { setStory } from './set-story';

/** What is new in a story that an earlier edition showed: “New since Thursday: …”. */
export const MovedLine = ({ story }: { story: FrontStory }) =>
  story.moved ? (
    <span class="moved" {...setStory(story)}>
      <b>{say('movedSince', sinceMoment(story.moved.since, Date.now()))}</b> {story.moved.text}
    </span>
  ) : null;

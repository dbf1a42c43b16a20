import { say, sayCount } from '../platform/text';
import type { FeedListQuestion } from '../store/schema';
import { SETTINGS } from '../ui/addresses';
import { shortMoment } from '../ui/moments';
import { Note } from './Note';

/** Two lists of feeds that disagree: “Tuesday, 84 feeds; today, 15 feeds”. The settings ask which is right. */
export function ListNote({ question }: { question: FeedListQuestion }) {
  const [newest] = question.choices;
  const then =
    newest === undefined
      ? []
      : [sayCount('feedListThen', newest.feeds, shortMoment(newest.savedAt, Date.now()))];
  return (
    <Note
      fact={say('feedListNote')}
      more={`${[...then, sayCount('feedListNow', question.now)].join('; ')}.`}
      way={{ to: `${SETTINGS}#restore`, name: say('chooseList') }}
    />
  );
}

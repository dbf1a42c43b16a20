import { say, sayCount } from '../platform/text';
import type { FeedListQuestion } from '../store/schema';
import { SETTINGS } from '../ui/addresses';
import { missingWords } from '../ui/holds-words';
import { shortMoment } from '../ui/more-moments';
import { Note } from './Note';

/** A store that has lost its end, or two lists of feeds that disagree: “Tuesday, 84 feeds; today, 15 feeds”. The settings ask which is right. */
export function ListNote({ question }: { question: FeedListQuestion }) {
  const [newest] = question.choices;
  const then =
    newest === undefined
      ? null
      : sayCount('feedListThen', newest.feeds, shortMoment(newest.savedAt, Date.now()));
  if (newest?.missing !== undefined)
    return (
      <Note
        name="question"
        fact={say('storeOlder')}
        more={missingWords(newest.missing)}
        way={{ to: `${SETTINGS}#restore`, name: say('chooseCopy') }}
      />
    );
  return (
    <Note
      name="question"
      fact={say(newest === undefined ? 'feedListNoCopy' : 'feedListNote')}
      more={then === null ? '' : `${then}; ${sayCount('feedListNow', question.now)}.`}
      way={{ to: `${SETTINGS}#restore`, name: say('chooseList') }}
    />
  );
}

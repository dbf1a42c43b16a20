import { useState } from 'preact/hooks';
import { say, sayCount } from '../../../platform/text';
import type { FeedListQuestion } from '../../../store/schema';
import { dateAndTime } from '../../../ui/dates';
import { holdsWords, missingWords } from '../../../ui/holds-words';
import type { FeedCalls } from './feed-calls';

type RestoreQuestionProps = {
  readonly question: FeedListQuestion;
  readonly calls: Pick<FeedCalls, 'answerFeedList'>;
};

/** The two copies of the list of feeds disagree, and only the reader knows which is right. */
export function RestoreQuestion({ question, calls }: RestoreQuestionProps) {
  const [failed, setFailed] = useState(false);
  const answer = async (restore: number | 'keep-now'): Promise<void> => {
    const reply = await calls.answerFeedList(restore);
    setFailed(!reply.ok);
    // The question goes with its buttons, and what it was about stands there.
    if (reply.ok) document.getElementById('add')?.focus();
  };
  const isOlder = question.why === 'older';
  return (
    <section
      class="offer question"
      id="restore"
      aria-label={say(isOlder ? 'copyQuestion' : 'feedListQuestion')}
    >
      <p>
        <b>{say(question.choices.length === 0 ? 'feedListNoCopy' : WHY[question.why])}</b>{' '}
        {question.choices.length === 0 ? '' : say(isOlder ? 'copyQuestionNext' : 'feedListQuestionNext')}
      </p>
      <ul>
        {question.choices.map(({ savedAt, feeds, lost, holds, missing }) => (
          <li key={savedAt}>
            <button type="button" class="button" onClick={() => void answer(savedAt)}>
              {holds === undefined
                ? sayCount('restoreList', feeds, dateAndTime(savedAt))
                : say('restoreCopy', dateAndTime(savedAt), holdsWords(holds))}
            </button>{' '}
            <small>
              {missing !== undefined
                ? missingWords(missing)
                : lost > 0
                  ? sayCount('feedsMissingNow', lost)
                  : say('missingNow', say('holdsNothing'))}
            </small>
          </li>
        ))}
        <li>
          <button type="button" class="button" onClick={() => void answer('keep-now')}>
            {isOlder ? say('keepAsItIs') : sayCount('keepList', question.now)}
          </button>
        </li>
      </ul>
      <p role="status">{failed ? <b>{say('notStored')}</b> : null}</p>
    </section>
  );
}

const WHY = {
  missing: 'feedListMissing',
  damaged: 'feedListDamaged',
  'much-shorter': 'feedListShorter',
  older: 'storeOlder',
} as const;

import { useState } from 'preact/hooks';
import { say, sayCount } from '../../../platform/text';
import type { FeedListQuestion } from '../../../store/schema';
import { fullDate } from '../../../ui/dates';
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
  };
  return (
    <section
      class="offer question"
      id="restore"
      aria-label={say(question.why === 'older' ? 'copyQuestion' : 'feedListQuestion')}
    >
      <p>
        <b>{say(WHY[question.why])}</b> {say('feedListQuestionNext')}
      </p>
      <ul>
        {question.choices.map(({ savedAt, feeds, lost, holds, missing }) => (
          <li key={savedAt}>
            <button type="button" class="button" onClick={() => void answer(savedAt)}>
              {holds === undefined
                ? sayCount('restoreList', feeds, fullDate(savedAt))
                : say('restoreCopy', fullDate(savedAt), holdsWords(holds))}
            </button>{' '}
            <small>{missing === undefined ? sayCount('feedsMissingNow', lost) : missingWords(missing)}</small>
          </li>
        ))}
        <li>
          <button type="button" class="button" onClick={() => void answer('keep-now')}>
            {question.why === 'older' ? say('keepAsItIs') : sayCount('keepList', question.now)}
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

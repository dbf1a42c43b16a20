import { useEffect, useRef, useState } from 'preact/hooks';
import type { FollowOutcome } from '../../../core/model/following';
import type { FeedId } from '../../../core/model/ids';
import { say, sayCount } from '../../../platform/text';
import type { FeedCalls } from './feed-calls';
import { sentenceOfChange, sentenceOfProblem } from './problem-of-following';

type FollowedProps = {
  readonly outcomes: readonly FollowOutcome[];
  readonly calls: Pick<FeedCalls, 'unfollow' | 'forgetUnfollowed'>;
  readonly close: () => void;
};

/** More lines than this are told as a number. */
const NAMED = 20;

/** Of these outcomes, the feeds that are new. One that only waits for permission is followed all the same. */
export const newlyFollowed = (outcomes: readonly FollowOutcome[]): FeedId[] =>
  outcomes.flatMap(({ feedId, problem }) =>
    feedId !== null && problem?.code !== 'feed-already-followed' ? [feedId] : [],
  );

/** What following brought: how many, what went wrong with which, and the way back. */
export function Followed({ outcomes, calls, close }: FollowedProps) {
  const [isUndone, setUndone] = useState(false);
  const [problem, setProblem] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  const followed = newlyFollowed(outcomes);
  const faulty = outcomes.filter(({ problem }) => problem !== null);
  // What was clicked is gone from the page: the way back is the place to go on from.
  useEffect(() => undo.current?.focus(), []);

  const takeBack = async (): Promise<void> => {
    const reply = await calls.unfollow(followed);
    if (!reply.ok) return setProblem(sentenceOfChange(reply.problem.code));
    setProblem('');
    calls.forgetUnfollowed(followed);
    setUndone(true);
  };
  return (
    <div class="offer">
      <p role="status">
        <b>{isUndone ? say('takenBack') : sayCount('nowFollowed', followed.length)}</b>
      </p>
      {isUndone || faulty.length === 0 ? null : (
        <ul class="reasons">
          {faulty.slice(0, NAMED).map(({ address, problem }) => (
            <li key={address}>
              <span dir="ltr">{address}</span>: {problem === null ? '' : sentenceOfProblem(problem.code)}
            </li>
          ))}
          {faulty.length > NAMED ? <li>{sayCount('andMore', faulty.length - NAMED)}</li> : null}
        </ul>
      )}
      <p role="status">{problem === '' ? null : <b>{problem}</b>}</p>
      <div class="across">
        {isUndone || followed.length === 0 ? null : (
          <button type="button" class="button" ref={undo} onClick={() => void takeBack()}>
            {say('undo')}
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          {say('close')}
        </button>
      </div>
    </div>
  );
}

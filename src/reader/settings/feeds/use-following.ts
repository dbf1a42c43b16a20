import { useState } from 'preact/hooks';
import type { FeedToFollow, FollowOutcome } from '../../../core/model/following';
import type { FeedCalls } from './feed-calls';
import { sentenceOfProblem } from './problem-of-following';

type Following = {
  /** What following brought; null before. */
  readonly outcomes: readonly FollowOutcome[] | null;
  /** Why nothing could be followed; empty when nothing is wrong. */
  readonly problem: string;
  follow(feeds: readonly FeedToFollow[]): Promise<void>;
};

/** Following several feeds at once, and how that went. */
export function useFollowing(calls: Pick<FeedCalls, 'follow'>): Following {
  const [outcomes, setOutcomes] = useState<readonly FollowOutcome[] | null>(null);
  const [problem, setProblem] = useState('');
  const follow = async (feeds: readonly FeedToFollow[]): Promise<void> => {
    const reply = await calls.follow(feeds);
    if (reply.ok) setOutcomes(reply.value);
    else setProblem(sentenceOfProblem(reply.problem.code));
  };
  return { outcomes, problem, follow };
}

import type { FeedTally } from '../core/model/feed-tally';
import { say, sayCount } from '../platform/text';
import { SETTINGS } from '../ui/addresses';
import { sinceMoment } from '../ui/moments';
import { wordsOfProblem } from '../ui/problem-words';
import { Note } from './Note';

const NAMED = 3;

/** Followed feeds that could not be read: what each did, with a way to them. */
export function AilingNote({ feeds, isLive }: { feeds: FeedTally; isLive: boolean }) {
  const { ailing, unstored, waiting, ailingFeeds } = feeds;
  const unread = ailing - unstored;
  const facts = [
    unread > 0 ? sayCount(isLive ? 'feedsMissing' : 'feedsUnread', unread) : '',
    unstored > 0 ? sayCount('feedsUnstored', unstored) : '',
    waiting > 0 ? `${sayCount('feedsWait', waiting)}.` : '',
  ].filter((fact) => fact !== '');
  const [sentence = '', ...others] = facts;
  const named = ailingFeeds.slice(0, NAMED);
  const more = unread === 0 && unstored > 0 ? say('unstoredNext') : '';
  return (
    <Note
      name="feeds"
      fact={sentence}
      more={more}
      way={{ to: `${SETTINGS}#feeds`, name: sayCount('showFeeds', ailing + waiting) }}
    >
      {named.length === 0 ? null : (
        <ul>
          {named.map(({ feedId, title, problem, failingSince }) => (
            <li key={feedId}>
              <strong dir="auto">{title}</strong>{' '}
              {say(
                wordsOfProblem(problem).did,
                failingSince === null ? '' : sinceMoment(failingSince, Date.now()),
              )}
            </li>
          ))}
          {unread > named.length ? <li>{sayCount('andMore', unread - named.length)}</li> : null}
        </ul>
      )}
      {others.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {unread > 0 && unstored > 0 ? <p>{say('unstoredNext')}</p> : null}
    </Note>
  );
}

import type { FeedTally } from '../core/model/feed-tally';
import { say, sayCount } from '../platform/text';
import { SETTINGS } from '../ui/addresses';
import { sinceMoment } from '../ui/moments';
import { wordsOfProblem } from '../ui/problem-words';

const NAMED = 3;

/** Followed feeds that could not be read: what each did, with a way to them. */
export function AilingNote({ feeds, isLive }: { feeds: FeedTally; isLive: boolean }) {
  const { ailing, waiting, ailingFeeds } = feeds;
  const address = `${SETTINGS}#feeds`;
  const sentence = ailing > 0 ? sayCount('feedsUnread', ailing) : `${sayCount('feedsWait', waiting)}.`;
  const named = ailingFeeds.slice(0, NAMED);
  return (
    <section class="note" aria-label={sentence}>
      <p>
        <strong>{sentence}</strong> {ailing > 0 && isLive ? say('editionWithoutThem') : null}
      </p>
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
          {ailing > named.length ? <li>{sayCount('andMore', ailing - named.length)}</li> : null}
        </ul>
      )}
      {ailing > 0 && waiting > 0 ? <p>{sayCount('feedsWait', waiting)}.</p> : null}
      <p class="row">
        <a class="quiet" data-place={address} href={address}>
          {say('lookAtFeeds')}
        </a>{' '}
        <button type="button" class="quiet" data-do="dismiss">
          {say('notNow')}
        </button>
      </p>
    </section>
  );
}

import { hostOf } from '../../../core/address/host';
import { say } from '../../../platform/text';
import { machineTime } from '../../../ui/dates';
import { atMoment, shortMoment } from '../../../ui/more-moments';
import { riverAddress } from '../../../ui/river-address';
import type { FeedCalls } from './feed-calls';
import { type FollowedFeed, stateOf } from './followed-feeds';
import { mayBeElsewhere, siteToAllow, weeklyFigure, wordsOfHealth, wordsOfUnread } from './health-words';
import { WEIGHT_WORDS } from './weight-words';

type FeedRowProps = {
  readonly followed: FollowedFeed;
  readonly now: number;
  readonly isEdited: boolean;
  readonly calls: FeedCalls;
  readonly edit: () => void;
  readonly remove: () => void;
  readonly bringBack: () => void;
};

/** One feed of the ledger: how it answers, in words, and what can be done. */
export function FeedRow(props: FeedRowProps) {
  const { followed, now } = props;
  const { feed, health, isRemoved } = followed;
  const isPale = isRemoved || feed.pausedAt !== null;
  const answeredAt = health?.lastAnsweredAt ?? null;
  const host = hostOf(feed.address);
  const weight = feed.weight ?? 'normal';
  return (
    <tr role="row" class={isPale ? 'paused' : undefined}>
      <th role="rowheader" scope="row" class="feed">
        <b dir="auto">
          <a class="headline" href={riverAddress({ feedId: feed.id })} title={say('entriesOf', feed.title)}>
            {feed.title}
          </a>
        </b>{' '}
        <span dir="ltr">{feed.title === host ? pathOf(feed.address) : host}</span>
        {weight === 'normal' || isRemoved ? null : (
          <p>
            {say('feedWeight')}: {say(WEIGHT_WORDS[weight])}
          </p>
        )}
        <Condition {...props} />
      </th>
      <td role="cell" data-label={say('lastRead')}>
        {answeredAt === null ? (
          say('notYet')
        ) : (
          <time dateTime={machineTime(answeredAt)}>{shortMoment(answeredAt, now)}</time>
        )}
      </td>
      <td role="cell" class="num" data-label={say('entriesAWeek')}>
        {weeklyFigure(health?.entriesPerWeek ?? null)}
      </td>
      <td role="cell" class="acts">
        {isRemoved ? null : <Acts {...props} />}
      </td>
    </tr>
  );
}

/** Of a feed that is called by its host until it has answered: what tells it from others there. */
const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};

/** What the reader should know of the feed; nothing where all is well. */
function Condition({ followed, now, calls, edit, bringBack }: FeedRowProps) {
  const { feed, health, isRemoved } = followed;
  if (isRemoved) {
    return (
      <p>
        {say('feedRemoved')}{' '}
        <button type="button" class="quiet" data-undo={feed.id} onClick={bringBack}>
          {say('undo')}
        </button>
      </p>
    );
  }
  if (feed.pausedAt !== null) return <p>{say('pausedSince', atMoment(feed.pausedAt, now))}</p>;
  const words = health === null ? null : wordsOfHealth(health, now);
  const unread = wordsOfUnread(followed);
  if (health === null || health.problem === null || words === null)
    return unread === '' ? null : <p>{unread}</p>;
  const name = feed.title;
  const again = () => void calls.retry(feed.id);
  const site = siteToAllow(health);
  const mayRead = stateOf(followed) !== 'waiting' && site === null;
  return (
    <p>
      <b>{words.happened}</b> {words.next} {unread}{' '}
      {mayRead ? null : (
        <button
          type="button"
          class="quiet"
          aria-label={site === null ? say('permitNamed', name) : undefined}
          onClick={() => void calls.permit([site ?? feed.address]).then((given) => given && again())}
        >
          {site === null ? say('permit') : say('allowSite', hostOf(site))}
        </button>
      )}
      {!mayRead || health.problem === 'address-private' ? null : (
        <button type="button" class="quiet" aria-label={say('tryAgainNamed', name)} onClick={again}>
          {say('tryAgain')}
        </button>
      )}
      {mayBeElsewhere(health.problem) ? (
        <>
          {' '}
          <button type="button" class="quiet" aria-label={say('newAddressNamed', name)} onClick={edit}>
            {say('newAddress')}
          </button>
        </>
      ) : null}
    </p>
  );
}

function Acts({ followed: { feed }, isEdited, calls, edit, remove }: FeedRowProps) {
  const isPaused = feed.pausedAt !== null;
  const name = feed.title;
  return (
    <>
      <button
        type="button"
        class="act"
        aria-label={say(isPaused ? 'resumeNamed' : 'pauseNamed', name)}
        onClick={() => void calls.pause(feed.id, !isPaused)}
      >
        {say(isPaused ? 'resume' : 'pause')}
      </button>
      <button
        type="button"
        class="act"
        aria-label={say('changeNamed', name)}
        aria-expanded={isEdited}
        data-change={feed.id}
        onClick={edit}
      >
        {say('change')}
      </button>
      <button type="button" class="act" aria-label={say('removeNamed', name)} onClick={remove}>
        {say('remove')}
      </button>
    </>
  );
}

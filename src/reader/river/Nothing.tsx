import type { ComponentChildren } from 'preact';
import { say, sayCount } from '../../platform/text';
import { SETTINGS } from '../../ui/addresses';
import { riverAddress } from '../../ui/river-address';
import { wordsOfHealth } from '../settings/feeds/health-words';
import { nameOf, type RiverView } from './river-view';

/** What to say where there is no row: why, and what can be done about it. */
export function Nothing({ view }: { view: RiverView }) {
  const { place, feeds, mutes } = view;
  const showAll = (
    <a class="button" href={riverAddress({ ...place, show: 'all' })}>
      {say('showAll')}
    </a>
  );
  if (feeds.length === 0 && place.feedId === null)
    return (
      <Told title={say('nothingHere')} text={say('nothingHereText')}>
        <a class="button main" href={`${SETTINGS}#feeds`}>
          {say('nothingHereDo')}
        </a>
      </Told>
    );
  switch (place.show) {
    case 'unread':
      return (
        <Told title={say('nothingUnread')} text={say('nothingUnreadText')}>
          {showAll}
        </Told>
      );
    case 'whole':
      return (
        <Told title={say('nothingWhole')} text={say('nothingWholeText')}>
          {showAll}
        </Told>
      );
    case 'unshown':
      return (
        <Told title={say('nothingUnshown')} text={say('nothingUnshownText')}>
          {showAll}
        </Told>
      );
    case 'hidden':
      return (
        <Told
          title={say('nothingHidden')}
          text={mutes.length === 0 ? say('nothingMuted') : sayCount('nothingHiddenText', mutes.length)}
        >
          <a class="quiet" href={`${SETTINGS}#mutes`}>
            {say('nothingHiddenDo')}
          </a>
        </Told>
      );
    case 'all':
      return <NothingYet view={view} />;
  }
}

/** Followed, and nothing has come: what is known of the reason, and the way to try again. */
function NothingYet({ view }: { view: RiverView }) {
  const { place, health, now } = view;
  const name = nameOf(view);
  const title = name === null ? say('nothingYet') : say('nothingFrom', name);
  if (place.feedId === null)
    return (
      <Told title={title} text={say(name === null ? 'nothingYetText' : 'nothingFromFolder')}>
        <button type="button" class="button" data-do="refresh">
          {say('refresh')}
        </button>
      </Told>
    );
  const words = health === null ? null : wordsOfHealth(health, now);
  return (
    <Told
      title={title}
      text={words === null ? say('nothingFromFeed') : `${words.happened} ${words.next}`.trim()}
    >
      <button type="button" class="button" data-do="retry" data-of={place.feedId}>
        {say('nothingFromDo')}
      </button>{' '}
      <a class="quiet" href={`${SETTINGS}#feeds`}>
        {say('nothingFromShow')}
      </a>
    </Told>
  );
}

function Told({ title, text, children }: { title: string; text: string; children: ComponentChildren }) {
  return (
    <section class="nothing">
      <h2 dir="auto">{title}</h2>
      <p>{text}</p>
      <p class="row">{children}</p>
    </section>
  );
}

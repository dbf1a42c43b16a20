import { say } from '../../platform/text';
import { addressOf, type Place, SETTINGS } from '../../ui/addresses';
import { Icon } from '../../ui/Icon';

type BarProps = {
  readonly current: Place['view'] | null;
  readonly savedCount: number;
  /** The page of followed stories is named once there is one. */
  readonly followedCount?: number;
  readonly words?: string;
  readonly canRefresh?: boolean;
};

/** Where you are, and search. */
export function Bar({ current, savedCount, followedCount = 0, words = '', canRefresh = false }: BarProps) {
  const link = (view: 'front' | 'everything' | 'archive' | 'saved' | 'followed', name: string) => (
    <li>
      <a href={addressOf({ view })} aria-current={current === view ? 'page' : undefined}>
        {name}
        {view === 'saved' && savedCount > 0 ? [' ', <span key="count">{savedCount}</span>] : null}
      </a>
    </li>
  );
  return (
    <nav class="bar" aria-label="Lede">
      <ul>
        {link('front', say('frontPage'))}
        {link('everything', say('everything'))}
        {link('archive', say('archive'))}
        {link('saved', say('savedStories'))}
        {followedCount > 0 || current === 'followed' ? link('followed', say('followedStories')) : null}
        <li>
          <a href={SETTINGS}>{say('settings')}</a>
        </li>
      </ul>
      <form class="search" role="search" data-do="search">
        <Icon name="search" />
        <input
          type="search"
          name="words"
          aria-label={say('searchEverything')}
          placeholder={say('searchEverything')}
          value={words}
        />
        <kbd>/</kbd>
      </form>
      {canRefresh ? (
        <button
          type="button"
          class="tool"
          data-do="refresh"
          aria-label={say('refresh')}
          title={say('refresh')}
        >
          <Icon name="refresh" />
        </button>
      ) : null}
    </nav>
  );
}

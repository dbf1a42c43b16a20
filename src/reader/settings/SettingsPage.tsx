import type { FeedTally } from '../../core/model/feed-tally';
import type { Settings } from '../../core/model/settings';
import type { Grants } from '../../platform/grants';
import { say } from '../../platform/text';
import { addressOf } from '../../ui/addresses';
import { SlimMasthead } from '../parts/SlimMasthead';
import { Appearance } from './Appearance';
import { Editions, type EditionsProps } from './editions/Editions';
import { Mutes, type MutesProps } from './editions/Mutes';
import { Feeds, type FeedsProps } from './feeds/Feeds';
import type { Holdings } from './holdings';
import { Keyboard } from './Keyboard';
import { Permissions } from './Permissions';
import { Privacy, type PrivacyProps } from './privacy/Privacy';
import { Storage, type StorageProps } from './Storage';
import type { StoreHealthProps } from './StoreHealth';

type SettingsPageProps = {
  readonly settings: Settings;
  readonly status: string;
  readonly feeds: FeedsProps;
  readonly editions: Omit<EditionsProps, 'settings' | 'change'>;
  readonly mutes: MutesProps;
  readonly tally: FeedTally | null;
  readonly holdings: Holdings;
  readonly grants: Grants;
  readonly privacy: Omit<PrivacyProps, 'keepsTracking' | 'change'>;
  readonly backup: StorageProps['backup'];
  readonly store: StoreHealthProps;
  readonly isFull: boolean;
  readonly change: (changed: Partial<Settings>) => void;
};

const PARTS = [
  'feeds',
  'editions',
  'mutes',
  'appearance',
  'storage',
  'privacy',
  'permissions',
  'keyboard',
] as const;

export function SettingsPage(props: SettingsPageProps) {
  const {
    settings,
    status,
    feeds,
    editions,
    mutes,
    tally,
    holdings,
    grants,
    privacy,
    backup,
    store,
    isFull,
    change,
  } = props;
  return (
    <div class="page">
      <a class="skip" href="#settings">
        {say('toTheSettings')}
      </a>
      <SlimMasthead
        backTo={addressOf({ view: 'front' })}
        backName={say('frontPage')}
        ear={
          <p class="ear" role="status">
            {status}
          </p>
        }
      >
        <nav class="bar" aria-label={say('settings')}>
          <ul>
            {PARTS.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{say(part)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </SlimMasthead>
      <main class="settings" id="settings">
        <h1>{say('settings')}</h1>
        <Feeds {...feeds} />
        <Editions settings={settings} change={change} {...editions} />
        <Mutes {...mutes} />
        <Appearance settings={settings} change={change} />
        <Storage
          settings={settings}
          holdings={holdings}
          tally={tally}
          backup={backup}
          store={store}
          isFull={isFull}
          change={change}
        />
        <Privacy {...privacy} keepsTracking={settings.keepsTracking} change={change} />
        <Permissions grants={grants} />
        <Keyboard settings={settings} change={change} />
      </main>
    </div>
  );
}

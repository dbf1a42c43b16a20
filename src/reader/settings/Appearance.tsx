import type { Settings } from '../../core/model/settings';
import { say } from '../../platform/text';
import { Choice } from './Choice';
import { Part } from './Part';

type AppearanceProps = {
  readonly settings: Settings;
  readonly change: (changed: Partial<Settings>) => void;
};

export function Appearance({ settings, change }: AppearanceProps) {
  return (
    <Part id="appearance" title={say('appearance')} text={say('appearanceText')}>
      <section class="specimen" aria-label={say('specimen')}>
        <h3>{say('specimenHeadline')}</h3>
        <p>{say('specimenText')}</p>
      </section>
      <div class="choices-grid">
        <Choice
          name="theme"
          legend={say('theme')}
          value={settings.theme}
          options={[
            ['system', say('themeSystem')],
            ['light', say('themeLight')],
            ['dark', say('themeDark')],
          ]}
          choose={(theme) => change({ theme })}
        />
        <Choice
          name="headlines"
          legend={say('headlines')}
          value={settings.headlines}
          options={[
            ['serif', say('headlinesSerif')],
            ['sans', say('headlinesSans')],
          ]}
          choose={(headlines) => change({ headlines })}
        />
        <Choice
          name="density"
          legend={say('density')}
          value={settings.density}
          options={[
            ['comfortable', say('densityComfortable')],
            ['compact', say('densityCompact')],
          ]}
          choose={(density) => change({ density })}
        />
      </div>
    </Part>
  );
}
